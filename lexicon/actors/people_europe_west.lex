kind person
# --- United Kingdom: ministers
Douglas Hurd  GBR GOV ..1995-07-05
Malcolm Rifkind  GBR GOV 1986..1997-05-02  GBR LEG 2005-05..2015-05
Michael Heseltine | Lord Heseltine  GBR GOV 1990-11-28..1997-05-02
Kenneth Clarke | Ken Clarke  GBR GOV 1985..1997-05-02  GBR LEG 1997-05-03..2010-05-11  GBR GOV 2010-05-12..2014-07-14  GBR LEG 2014-07-15..2019-11-06
Norman Lamont | Lord Lamont  GBR GOV ..1993-05-27
Geoffrey Howe  GBR GOV 1979-05-04..1990-11-01
Michael Howard  GBR GOV 1990-01..1997-05-02  GBR OPP 2003-11-06..2005-12-06
Michael Portillo  GBR GOV 1992-04..1997-05-02
Iain Duncan Smith | Duncan Smith  GBR OPP 2001-09-13..2003-11-06  GBR GOV 2010-05-12..2016-03-18  GBR LEG 2016-03-19..
Patrick Mayhew | Sir Patrick Mayhew  GBR GOV ..1997-05-02
Virginia Bottomley  GBR GOV 1992-04..1997-05-02
Chris Patten | Christopher Patten | Lord Patten  GBR GOV ..1997-06-30  EUR GOV 1999-09-16..2004-11-21
Leon Brittan | Sir Leon Brittan  GBR GOV ..1986-01  EUR GOV 1989-01..1999-09-15
William Whitelaw  GBR GOV 1979-05..1988-01
John Redwood  GBR GOV 1993-05..1995-06  GBR LEG 1995-07..2024-05
Peter Lilley  GBR GOV 1990-07..1997-05-02  GBR LEG 1997-05-03..2017-05
Neil Kinnock | Kinnock  GBR OPP 1983-10-02..1992-07-18  EUR GOV 1995-01..2004-11-21
Robin Cook  GBR GOV 1997-05-02..2003-03-17  GBR LEG 2003-03-18..2005-08-06
John Prescott | Lord Prescott  GBR GOV 1997-05-02..2007-06-27
Margaret Beckett  GBR GOV 1997-05-02..2007-06-27  GBR LEG 2007-06-28..2024-05
David Miliband  GBR GOV 2005-05..2010-05-11  GBR LEG 2010-05-12..2013-04  NGO CVL 2013-09..
Ed Miliband | Edward Miliband  GBR GOV 2007-06-28..2010-05-11  GBR OPP 2010-09-25..2015-05-08  GBR LEG 2015-05-09..2024-07-04  GBR GOV 2024-07-05..
Geoff Hoon | Geoffrey Hoon  GBR GOV 1999-10-11..2009-06-05
John Reid | Dr John Reid  GBR GOV 1999-05..2007-06-27
Des Browne | Desmond Browne  GBR GOV 2005-05..2008-10-03
John Hutton  GBR GOV 2005-05..2009-06-05
Bob Ainsworth  GBR GOV 2007-06..2010-05-11
David Blunkett | Blunkett  GBR GOV 1997-05-02..2004-12-15  GBR GOV 2005-05-06..2005-11-02  GBR LEG 2005-11-03..2015-03
Charles Clarke  GBR GOV 2001-06..2006-05-05  GBR LEG 2006-05-06..2010-04
Jacqui Smith | Baroness Smith of Malvern  GBR GOV 2006-05-05..2009-06-05  GBR GOV 2024-07..
Alan Johnson  GBR GOV 2004-09..2010-05-11  GBR LEG 2010-05-12..2017-05
Alistair Darling  GBR GOV 1997-05-02..2010-05-11  GBR LEG 2010-05-12..2015-03
Clare Short  GBR GOV 1997-05-03..2003-05-12  GBR LEG 2003-05-13..2010-04
Mo Mowlam | Marjorie Mowlam | Mowlam  GBR GOV 1997-05-03..2001-06
Peter Hain  GBR GOV 1997-05..2008-01-24  GBR GOV 2009-06-05..2010-05-11  GBR LEG 2010-05-12..
Shaun Woodward  GBR GOV 2007-06-28..2010-05-11
Harriet Harman  GBR GOV 2001-06..2010-05-11  GBR OPP 2010-05-12..2010-09-25  GBR LEG 2010-09-26..2024-05
Douglas Alexander  GBR GOV 2006-05..2010-05-11  GBR LEG 2010-05-12..2015-05-07  GBR GOV 2024-07..
Hilary Benn  GBR GOV 2003-10..2010-05-11  GBR LEG 2010-05-12..2024-07-04  GBR GOV 2024-07-05..
Tony Benn  GBR GOV 1974-03..1979-05-04  GBR LEG 1979-05-05..2001-05  GBR CVL 2001-06..2014-03-14
Peter Mandelson | Mandelson | Lord Mandelson  GBR GOV 1997-05..2001-01-24  EUR GOV 2004-11-22..2008-10-03  GBR GOV 2008-10-04..2010-05-11  GBR GOV 2025-02-10..2025-09-11
Alastair Campbell  GBR GOV 1997-05..2003-08
Jonathan Powell  GBR GOV 1997-05..2007-06  GBR GOV 2024-09..
Ed Balls  GBR GOV 2007-06-28..2010-05-11  GBR LEG OPP 2010-05-12..2015-05-07
Andy Burnham  GBR GOV 2007-06-28..2010-05-11  GBR LEG OPP 2010-05-12..2017-05-07  GBR GOV 2017-05-08..
Tessa Jowell  GBR GOV 2001-06..2010-05-11
Ruth Kelly  GBR GOV 2004-12..2008-10
Hazel Blears  GBR GOV 2006-05..2009-06-03
Stephen Byers  GBR GOV 1998-07..2002-05
Alan Milburn  GBR GOV 1998-12..2003-06
Patricia Hewitt  GBR GOV 2001-06..2007-06-27
Jack Cunningham  GBR GOV 1997-05..1999-10
Lord Goldsmith | Peter Goldsmith  GBR GOV 2001-06..2007-06-27
Lord Falconer | Charlie Falconer | Charles Falconer  GBR GOV 1997-05..2007-06-27
George Robertson | Lord Robertson  GBR GOV 1997-05-03..1999-10-11  IGO MIL 1999-10-14..2003-12-31
Kim Howells  GBR GOV ..2008-10
Denis MacShane  GBR GOV ..2005-05  GBR LEG 2005-06-01..2012-11
Adam Ingram  GBR GOV ..2007-06
Baroness Scotland | Patricia Scotland  GBR GOV 1999-07..2010-05-11  IGO 2016-04-01..2025-03-31
Valerie Amos | Baroness Amos  GBR GOV 2003-05..2007-06-27  UNO 2010-09..2015-05
Mark Malloch Brown | Lord Malloch-Brown | Malloch Brown  UNO 1999-07..2006-12-31  GBR GOV 2007-06-28..2009-07  NGO SOC 2021-01..2024-05
Nick Clegg | Clegg  GBR PTY OPP 2007-12-18..2010-05-10  GBR GOV 2010-05-11..2015-05-08  GBR LEG 2015-05-09..2017-06-08
Vince Cable | Vincent Cable  GBR LEG ..2010-05-11  GBR GOV 2010-05-12..2015-05-08  GBR PTY OPP 2017-07-20..2019-07-22
Chris Huhne  GBR GOV 2010-05-12..2012-02-03
Danny Alexander  GBR GOV 2010-05-12..2015-05-08  IGO 2016-02..2025
George Osborne  GBR LEG OPP ..2010-05-10  GBR GOV 2010-05-11..2016-07-13
Liam Fox  GBR GOV 2010-05-12..2011-10-14  GBR LEG 2011-10-15..2016-07-12  GBR GOV 2016-07-13..2019-07-24  GBR LEG 2019-07-25..2024-05
Michael Fallon  GBR GOV 2012-09..2017-11-01
Gavin Williamson  GBR GOV 2016-07-14..2019-05-01  GBR GOV 2019-07-24..2021-09-15  GBR LEG 2021-09-16..
Penny Mordaunt  GBR GOV 2014-07..2019-07-24  GBR GOV 2020-02-13..2024-07-05
Amber Rudd  GBR GOV 2015-05-11..2019-09-07
Michael Gove | Gove  GBR GOV 2010-05-12..2016-07-14  GBR GOV 2017-06-11..2024-07-05
David Davis  GBR LEG ..2016-07-12  GBR GOV 2016-07-13..2018-07-08  GBR LEG 2018-07-09..
David Lidington  GBR GOV 2010-05..2019-07-24
Damian Green  GBR GOV 2010-05..2017-12-20
Andrea Leadsom  GBR GOV 2014-04..2020-02-13
Justine Greening  GBR GOV 2010-05..2018-01-08  GBR LEG 2018-01-09..2019-11
Andrew Mitchell  GBR GOV 2010-05-12..2012-10-19  GBR LEG 2012-10-20..2022-10-24  GBR GOV 2022-10-25..2024-07-05
Rory Stewart  GBR GOV 2015-05..2019-07-24
Alistair Burt  GBR GOV 2010-05..2019-03
Alan Duncan  GBR GOV 2010-05..2019-07-22
Tobias Ellwood  GBR GOV 2014-07..2019-07  GBR LEG 2019-08-01..2024-05
Hugo Swire  GBR GOV 2010-05..2016-07
Mark Simmonds  GBR GOV 2012-09..2014-08
Tariq Ahmad | Lord Ahmad | Lord Ahmad of Wimbledon  GBR GOV 2014-08..2024-07-05
Sayeeda Warsi | Baroness Warsi  GBR GOV 2010-05-12..2014-08-05
Chris Grayling  GBR GOV 2010-05..2019-07-24
Esther McVey  GBR GOV 2013-10..2018-11-15
Dominic Grieve  GBR GOV 2010-05-12..2014-07-15  GBR LEG 2014-07-16..2019-11-06
Geoffrey Cox  GBR GOV 2018-07-09..2020-02-13  GBR LEG 2020-02-14..
Oliver Letwin  GBR GOV 2010-05-12..2016-07-14  GBR LEG 2016-07-15..2019-11-06
Owen Paterson  GBR GOV 2010-05-12..2014-07-14  GBR LEG 2014-07-15..2021-11-05
Theresa Villiers  GBR GOV 2012-09-04..2016-07-14  GBR LEG 2016-07-15..2024-05
James Brokenshire  GBR GOV 2010-05..2021-07
Karen Bradley  GBR GOV 2014-02..2019-07-24  GBR LEG 2019-07-25..
Julian Smith  GBR GOV 2017-11-02..2020-02-13  GBR LEG 2020-02-14..2024-05
Brandon Lewis  GBR GOV 2012-09..2022-10-25
Chris Heaton-Harris  GBR GOV 2019-07..2024-07-05
Jacob Rees-Mogg | Rees-Mogg  GBR LEG 2010-05..2019-07-23  GBR GOV 2019-07-24..2022-10-25  GBR LEG 2022-10-26..2024-05
Steve Baker  GBR LEG 2010-05..2022-09-06  GBR GOV 2022-09-07..2024-07-05
Steve Barclay | Stephen Barclay  GBR GOV 2018-01..2024-07-05  GBR LEG OPP 2024-07-06..
Matt Hancock  GBR GOV 2013-10..2021-06-26
Kwasi Kwarteng | Kwarteng  GBR GOV 2019-07..2022-10-14
Suella Braverman | Braverman  GBR GOV 2020-02-13..2022-10-19  GBR GOV 2022-10-25..2023-11-13  GBR LEG 2023-11-14..
Nadhim Zahawi  GBR GOV 2019-07..2023-01-29
James Cleverly  GBR GOV 2020-02-13..2024-07-05  GBR LEG OPP 2024-07-06..
Grant Shapps  GBR GOV 2010-05..2015-11  GBR GOV 2019-07-24..2024-07-05
Alok Sharma  GBR GOV 2019-07-24..2022-10-25
Anne-Marie Trevelyan  GBR GOV 2020-02-13..2024-07-05
Oliver Dowden  GBR GOV 2018-01..2024-07-05
Kit Malthouse  GBR GOV 2018-07..2022-10-25  GBR LEG 2022-10-26..
Thérèse Coffey  GBR GOV 2016-07..2023-11-13
Kemi Badenoch | Badenoch  GBR GOV 2019-07..2024-07-05  GBR OPP 2024-11-02..
Robert Jenrick  GBR GOV 2019-07-24..2023-12-06  GBR LEG OPP 2023-12-07..
Tom Tugendhat  GBR LEG 2015-05..2022-09-05  GBR GOV 2022-09-06..2024-07-05  GBR LEG OPP 2024-07-06..
Claire Coutinho  GBR GOV 2023-08-31..2024-07-05  GBR LEG OPP 2024-07-06..
Mel Stride  GBR GOV 2022-10-25..2024-07-05  GBR LEG OPP 2024-07-06..
Simon Clarke  GBR GOV 2019-07..2022-10-25
Nadine Dorries  GBR GOV 2019-07..2022-09-06
Chris Pincher  GBR GOV 2018-01..2022-06-30
Lord Frost | David Frost  GBR GOV 2019-07-24..2021-12-18
Alicia Kearns  GBR LEG 2019-12..
Victoria Atkins  GBR GOV 2017-11..2024-07-05  GBR LEG OPP 2024-07-06..
Yvette Cooper  GBR GOV 2008-01-24..2010-05-11  GBR LEG OPP 2010-05-12..2024-07-04  GBR GOV 2024-07-05..
Rachel Reeves  GBR LEG OPP 2010-05-06..2024-07-04  GBR GOV 2024-07-05..
Angela Rayner  GBR LEG OPP 2015-05-07..2024-07-04  GBR GOV 2024-07-05..2025-09-05  GBR LEG 2025-09-06..
John Healey  GBR GOV 2001..2010-05-11  GBR LEG OPP 2010-05-12..2024-07-04  GBR GOV 2024-07-05..
Shabana Mahmood  GBR LEG OPP 2010-05-06..2024-07-04  GBR GOV 2024-07-05..
Wes Streeting | Wesley Streeting  GBR LEG OPP 2015-05-07..2024-07-04  GBR GOV 2024-07-05..
Pat McFadden | Patrick McFadden  GBR LEG ..2024-07-04  GBR GOV 2024-07-05..
Bridget Phillipson  GBR LEG 2010-05-06..2024-07-04  GBR GOV 2024-07-05..
Lisa Nandy  GBR LEG OPP 2010-05-06..2024-07-04  GBR GOV 2024-07-05..
Jonathan Reynolds  GBR LEG OPP 2010-05-06..2024-07-04  GBR GOV 2024-07-05..
Peter Kyle  GBR LEG OPP 2015-05-07..2024-07-04  GBR GOV 2024-07-05..
Darren Jones  GBR LEG OPP 2017-06-08..2024-07-04  GBR GOV 2024-07-05..
Liz Kendall  GBR LEG OPP 2010-05-06..2024-07-04  GBR GOV 2024-07-05..
Heidi Alexander  GBR LEG OPP 2010-05-06..2018-05  GBR GOV 2024-07..
Louise Haigh  GBR LEG OPP 2015-05-07..2024-07-04  GBR GOV 2024-07-05..2024-11-29
Steve Reed  GBR LEG OPP 2012-11-29..2024-07-04  GBR GOV 2024-07-05..
Richard Hermer | Lord Hermer  GBR GOV 2024-07-05..
Emma Reynolds  GBR LEG OPP 2010-05-06..2017-05  GBR GOV 2024-07..
Stephen Doughty  GBR LEG OPP 2012-11-15..2024-07-04  GBR GOV 2024-07-05..
Hamish Falconer  GBR GOV 2024-07..
Jenny Chapman | Baroness Chapman  GBR GOV 2024-07..
Anneliese Dodds  GBR LEG OPP 2017-06-08..2024-07-04  GBR GOV 2024-07-05..2025-02-28
Dan Jarvis  GBR LEG OPP 2011-03..2024-07-04  GBR GOV 2024-07-05..
Luke Pollard  GBR LEG OPP 2017-06-08..2024-07-04  GBR GOV 2024-07-05..
Al Carns | Alistair Carns  GBR GOV 2024-07..
Nick Thomas-Symonds  GBR LEG OPP 2015-05-07..2024-07-04  GBR GOV 2024-07-05..
Tulip Siddiq  GBR LEG OPP 2015-05-07..2024-07-04  GBR GOV 2024-07-05..2025-01-14  GBR LEG 2025-01-15..
Tom King  GBR GOV ..1992-04-10
Peter Brooke  GBR GOV 1989-07-24..1994-07
Shailesh Vara  GBR GOV 2022-07-07..2022-09-06
Ian Murray  GBR LEG OPP 2010-05-11..2024-07-04  GBR GOV 2024-07-05..
Jo Stevens  GBR LEG OPP 2015-05-07..2024-07-04  GBR GOV 2024-07-05..
Lucy Powell  GBR LEG OPP 2012-11-15..2024-07-04  GBR GOV 2024-07-05..2025-09-05  GBR PTY GOV 2025-10-25..
# --- United Kingdom: parliament, parties, Scotland, Wales
John Bercow | Bercow  GBR LEG ..2019-11-04
Lindsay Hoyle | Sir Lindsay Hoyle  GBR LEG
Betty Boothroyd  GBR LEG 1992-04..2000-10
John McDonnell  GBR LEG ..2010-05-10  GBR LEG OPP 2010-05-11..2024-07-04  GBR LEG 2024-07-05..
Diane Abbott  GBR LEG ..2010-05-10  GBR LEG OPP 2010-05-11..2024-07-04  GBR LEG 2024-07-05..
Tom Watson  GBR LEG ..2010-05-10  GBR LEG OPP 2010-05-11..2019-11
Emily Thornberry  GBR LEG 2005-05..2010-05-10  GBR LEG OPP 2010-05-11..2024-07-04  GBR LEG 2024-07-05..
Zarah Sultana  GBR LEG OPP 2019-12-12..
George Galloway  GBR LEG ..2015-05  GBR PTY OPP 2015-06..
Dawn Butler  GBR LEG
Clive Lewis  GBR LEG
Chuka Umunna  GBR LEG OPP 2010-05..2019-11
Stephen Kinnock  GBR LEG 2015-05..2024-07-04  GBR GOV 2024-07-05..
Jo Cox  GBR LEG OPP 2015-05-07..2016-06-16
David Amess | Sir David Amess  GBR LEG ..2021-10-15
Seema Malhotra  GBR LEG 2011..2024-07-04  GBR GOV 2024-07-05..
Luciana Berger  GBR LEG 2010-05..2019-11
Dennis Skinner  GBR LEG ..2019-12
Tam Dalyell  GBR LEG ..2005-04
Ann Clwyd  GBR LEG ..2019-11
Ann Widdecombe  GBR GOV 1990..1997-05-02  GBR LEG 1997-05-03..2010-04
Bill Cash  GBR LEG ..2024-05
Mark Francois  GBR LEG
Crispin Blunt  GBR LEG 1997-05..2024-05
Julian Lewis  GBR LEG 1997-05..
Keith Vaz  GBR LEG ..2019-11
Tim Farron  GBR PTY OPP 2015-07-16..2017-07-20  GBR LEG OPP 2017-07-21..
Jo Swinson  GBR PTY OPP 2019-07-22..2019-12-13
Ed Davey | Sir Ed Davey | Edward Davey  GBR GOV 2010-05..2015-05-08  GBR PTY OPP 2019-12..
Charles Kennedy  GBR PTY OPP 1999-08-09..2006-01-07  GBR LEG 2006-01-08..2015-05-07
Menzies Campbell | Ming Campbell | Sir Menzies Campbell  GBR PTY OPP 2006-03-02..2007-10-15  GBR LEG 2007-10-16..2015-03
Paddy Ashdown | Lord Ashdown | Ashdown  GBR PTY OPP ..1999-08-09  IGO 2002-05-27..2006-01-31
Shirley Williams | Baroness Williams  GBR LEG ..2016
Lord Owen | David Owen  GBR GOV 1977-02..1979-05-04  GBR LEG OPP 1979-05-05..1992-04  EUR GOV 1992-08..1995-06
Lord Carrington | Peter Carrington  GBR GOV 1979-05-04..1982-04-05  IGO MIL 1984-06-25..1988-07-01  EUR GOV 1991-09..1992-08
Alex Salmond | Salmond  GBR PTY OPP ..2007-05-15  GBR GOV 2007-05-16..2014-11-18  GBR PTY OPP 2014-11-19..2024-10-12
John Swinney | Swinney  GBR PTY OPP ..2007-05-16  GBR GOV 2007-05-17..2023-03-28  GBR GOV 2024-05-08..
Humza Yousaf  GBR GOV 2012-09..2024-05-07
Donald Dewar  GBR GOV 1997-05-02..2000-10-11
Henry McLeish  GBR GOV 1997-05..2001-11-08
Jack McConnell  GBR GOV 1999-05..2007-05-16
Ruth Davidson  GBR PTY OPP 2011-11-04..2019-08-29
Douglas Ross  GBR PTY OPP 2020-08-05..2024-09-27
Anas Sarwar  GBR PTY OPP 2021-02-27..
Kezia Dugdale  GBR PTY OPP 2015-08-15..2017-08-29
Kate Forbes  GBR GOV 2018-06..2023-03-28  GBR GOV 2024-05-08..
Ian Blackford  GBR LEG OPP 2015-05-07..2024-05
Stephen Flynn  GBR LEG OPP 2019-12-12..
Angus Robertson  GBR LEG OPP 2001-06..2017-06-08  GBR GOV 2021-05..
Joanna Cherry  GBR LEG OPP 2015-05-07..2024-07-04
Patrick Harvie  GBR LEG
Peter Murrell  GBR PTY ..2023-03-18
Rhodri Morgan  GBR GOV 2000-02-09..2009-12-10
Carwyn Jones  GBR GOV 2000..2018-12-12
Mark Drakeford  GBR GOV 2013-03..
Vaughan Gething  GBR GOV 2014-09..2024-08-06
Eluned Morgan  GBR GOV 2017-11..
Leanne Wood  GBR PTY OPP 2012-03-15..2018-09-28
Adam Price  GBR PTY OPP 2018-09-28..2023-05
Rhun ap Iorwerth  GBR PTY OPP 2023-06..
Caroline Lucas  GBR LEG OPP 2010-05-06..2024-05
Carla Denyer  GBR LEG OPP 2024-07-04..
Zack Polanski  GBR PTY OPP 2025-09-02..
Richard Tice  GBR PTY OPP 2019..
Lee Anderson  GBR LEG OPP 2019-12-12..
Zia Yusuf  GBR PTY OPP 2024-07..
Rupert Lowe  GBR LEG OPP 2024-07-04..
Paul Nuttall  GBR PTY OPP 2016-11-28..2017-06-09
Gerard Batten  GBR PTY OPP 2018-02..2019-06
Douglas Carswell  GBR LEG 2005-05..2017-05
Nick Griffin  GBR PTY OPP 1999-09..2014-07
Ken Livingstone | Kenneth Livingstone  GBR LEG ..2000-05-03  GBR GOV 2000-05-04..2008-05-03
Sadiq Khan | Sir Sadiq Khan  GBR LEG 2005-05-05..2016-05-08  GBR GOV 2016-05-09..
Dominic Cummings  GBR GOV 2019-07-24..2020-11-13
Sue Gray  GBR GOV ..2024-10-06
Morgan McSweeney  GBR GOV 2024-07..2026-02
Nick Timothy  GBR GOV 2016-07..2017-06-09  GBR LEG OPP 2024-07-04..
Arron Banks  GBR BUS
Gina Miller  GBR CVL
Adrian Ramsay  GBR PTY OPP
Sian Berry  GBR PTY OPP
Natalie Bennett | Baroness Bennett  GBR PTY OPP
Mhairi Black  GBR LEG OPP 2015-05-07..2024-05
Andrea Jenkyns  GBR LEG 2015-05-07..2024-05  GBR GOV OPP 2025-05..
Henry Bolton  GBR PTY OPP 2017-09..2018-02
# --- United Kingdom: Northern Ireland
Ian Paisley | Rev Ian Paisley | Reverend Ian Paisley  GBR PTY ..2007-05-07  GBR GOV 2007-05-08..2008-06-05
Ian Paisley Jr | Ian Paisley Junior  GBR LEG ..2024-07-04
Peter Robinson  GBR PTY ..2007-05-07  GBR GOV 2007-05-08..2016-01-11
Arlene Foster  GBR GOV 2007-05-08..2017-01-09  GBR PTY 2017-01-10..2020-01-10  GBR GOV 2020-01-11..2021-06-14
Edwin Poots  GBR PTY
Jeffrey Donaldson | Sir Jeffrey Donaldson  GBR PTY LEG ..2024-03-29
Paul Givan  GBR GOV 2021-06-17..2022-02-03  GBR PTY 2022-02-04..
Nigel Dodds  GBR PTY LEG
Gavin Robinson  GBR PTY LEG 2015-05-07..
Sammy Wilson  GBR LEG PTY
Emma Little-Pengelly  GBR PTY ..2024-02-02  GBR GOV 2024-02-03..
David Trimble | Lord Trimble | Trimble  GBR PTY ..1998-06-30  GBR GOV 1998-07-01..2002-10-14  GBR PTY 2002-10-15..2005-06
Seamus Mallon  GBR GOV 1998-07-01..2001-11-06
John Hume  GBR PTY ..2005-05
Mark Durkan  GBR PTY ..2001-11-05  GBR GOV 2001-11-06..2002-10-14  GBR PTY 2002-10-15..
Margaret Ritchie  GBR PTY
Alasdair McDonnell  GBR PTY
Colum Eastwood  GBR PTY LEG
Claire Hanna  GBR PTY LEG
Reg Empey | Sir Reg Empey  GBR PTY
Mike Nesbitt  GBR PTY ..2024-05-27  GBR GOV 2024-05-28..
Robin Swann  GBR PTY ..2020-01-10  GBR GOV 2020-01-11..2022-10  GBR PTY 2022-11..
Steve Aiken  GBR PTY
Doug Beattie  GBR PTY
Michelle O'Neill  GBR PTY ..2020-01-10  GBR GOV 2020-01-11..2022-02-03  GBR PTY 2022-02-04..2024-02-02  GBR GOV 2024-02-03..
Gerry Kelly  GBR PTY
Martina Anderson  GBR PTY
Conor Murphy  GBR PTY
Bairbre de Brun  GBR PTY
Mitchel McLaughlin  GBR PTY
Pat Doherty  GBR PTY
Alex Maskey  GBR PTY
John Finucane  GBR PTY LEG
Declan Kearney  GBR PTY
Naomi Long  GBR PTY ..2020-01-10  GBR GOV 2020-01-11..2022-10  GBR PTY 2022-11..2024-02-02  GBR GOV 2024-02-03..
David Ford  GBR PTY ..2010-04-11  GBR GOV 2010-04-12..2016-05
John Alderdice | Lord Alderdice  GBR PTY
Jim Allister  GBR PTY OPP
Jamie Bryson  GBR CVL
Monica McWilliams  GBR PTY
Bobby Storey  GBR REB ..2020-06-21
Freddie Scappaticci | Stakeknife  GBR REB
Denis Donaldson  GBR PTY ..2006-04-04
Bobby Sands  GBR REB ..1981-05-05
Thomas Slab Murphy | Slab Murphy  GBR REB
Michael McKevitt  IRL REB
Colin Duffy  GBR REB
Bernadette McAliskey | Bernadette Devlin | Bernadette Devlin McAliskey  GBR CVL
David Ervine  GBR PTY ..2007-01-08
Gusty Spence  GBR PRM
Johnny Adair  GBR PRM
Dawn Purvis  GBR PTY
Pat Finucane  GBR JUD ..1989-02-12
Lyra McKee  GBR JRN ..2019-04-18
John de Chastelain  IGO MIL 1997..2011
# --- United Kingdom: diplomats, officials
David Hannay | Sir David Hannay | Lord Hannay  GBR GOV ..1995
John Weston | Sir John Weston  GBR GOV 1995..1998
Jeremy Greenstock | Sir Jeremy Greenstock  GBR GOV 1998..2004
Emyr Jones Parry | Sir Emyr Jones Parry  GBR GOV ..2007
John Sawers | Sir John Sawers  GBR GOV ..2009-10-31  GBR SPY 2009-11-01..2014-10-31
Mark Lyall Grant | Sir Mark Lyall Grant  GBR GOV ..2017-04
Philip Parham  GBR GOV 2009..2013
Matthew Rycroft  GBR GOV
Karen Pierce | Dame Karen Pierce  GBR GOV ..2025-02
Barbara Woodward | Dame Barbara Woodward  GBR GOV
James Kariuki  GBR GOV
Julian Braithwaite  GBR GOV
Rita French  GBR GOV
Kim Darroch | Sir Kim Darroch  GBR GOV ..2019-07-10
Christopher Meyer | Sir Christopher Meyer  GBR GOV ..2003-02
David Manning | Sir David Manning  GBR GOV ..2007-10
Nigel Sheinwald | Sir Nigel Sheinwald  GBR GOV ..2012-01
Peter Westmacott | Sir Peter Westmacott  GBR GOV ..2016-01
Christian Turner  GBR GOV
Sherard Cowper-Coles  GBR GOV ..2010
Craig Murray  GBR GOV 2002-08..2004-10  GBR CVL 2005..
Simon McDonald | Sir Simon McDonald  GBR GOV ..2020-09
Philip Barton | Sir Philip Barton  GBR GOV
Oliver Robbins | Olly Robbins  GBR GOV
Ivan Rogers | Sir Ivan Rogers  GBR GOV ..2017-01-03
Tim Barrow | Sir Tim Barrow  GBR GOV
Mark Sedwill | Sir Mark Sedwill | Lord Sedwill  GBR GOV ..2020-09
Stephen Lovegrove | Sir Stephen Lovegrove  GBR GOV ..2022-09
Peter Ricketts | Sir Peter Ricketts | Lord Ricketts  GBR GOV ..2016-01
Gus O'Donnell | Sir Gus O'Donnell  GBR GOV ..2011-12
Jeremy Heywood | Sir Jeremy Heywood  GBR GOV ..2018-10
Simon Case  GBR GOV 2020-09-09..2024-12
Chris Wormald | Sir Chris Wormald  GBR GOV ..2026-02
Menna Rawlings  GBR GOV
Deborah Bronnert  GBR GOV
Laurie Bristow  GBR GOV ..2021-11
Nigel Casey  GBR GOV
Melinda Simmons  GBR GOV ..2023-09
Dominick Chilcott  GBR GOV
Nicholas Hopton  GBR GOV
Alex Ellis  GBR GOV
Jane Marriott  GBR GOV
Caroline Wilson  GBR GOV
Rob Macaire  GBR GOV
Edward Llewellyn  GBR GOV
John Chilcot | Sir John Chilcot  GBR JUD ..2021-10-03
Lord Hutton | Brian Hutton  GBR JUD
Lord Butler | Robin Butler  GBR GOV ..1998-01
Heather Hallett | Baroness Hallett | Lady Hallett  GBR JUD
Lady Hale | Brenda Hale | Baroness Hale  GBR JUD ..2020-01-10
Lord Reed  GBR JUD 2020-01-11..
Lord Leveson | Brian Leveson | Lord Justice Leveson  GBR JUD
Mervyn King  GBR GOV 2003-07-01..2013-06-30
Eddie George | Edward George  GBR GOV 1993-07-01..2003-06-30
Andrew Bailey  GBR GOV
Chris Whitty | Sir Chris Whitty  GBR MED
Patrick Vallance | Sir Patrick Vallance | Lord Vallance  GBR MED 2018..2023-04  GBR GOV 2024-07-05..
Dr David Kelly  GBR GOV ..2003-07-17
Katharine Gun  GBR SPY ..2003-06
David Shayler  GBR SPY ..1996-10
Antonia Romeo  GBR GOV
# --- United Kingdom: intelligence, forces, police
Stella Rimington | Dame Stella Rimington  GBR SPY 1992..1996
Stephen Lander  GBR SPY 1996..2002
Eliza Manningham-Buller | Dame Eliza Manningham-Buller | Baroness Manningham-Buller  GBR SPY 2002-10..2007-04
Jonathan Evans  GBR SPY 2007-04..2013-04
Andrew Parker  GBR SPY 2013-04..2020-04
Ken McCallum | Sir Ken McCallum  GBR SPY
Richard Dearlove | Sir Richard Dearlove  GBR SPY ..2004
John Scarlett | Sir John Scarlett  GBR SPY ..2009-10
Alex Younger | Sir Alex Younger  GBR SPY ..2020-09
Richard Moore | Sir Richard Moore  GBR GOV 2014-01..2020-09  GBR SPY 2020-10..2025-09
Blaise Metreweli  GBR SPY
Robert Hannigan  GBR SPY 2014-11..2017-04
Jeremy Fleming | Sir Jeremy Fleming  GBR SPY 2017-04..2023-05
Anne Keast-Butler  GBR SPY
Kim Philby  GBR SPY ..1963
Charles Guthrie | General Charles Guthrie  GBR MIL ..2001-02
Michael Boyce | Admiral Michael Boyce  GBR MIL ..2003-05
Michael Walker | General Michael Walker  GBR MIL ..2006-04
Jock Stirrup | Sir Jock Stirrup  GBR MIL ..2010-10
David Richards | General David Richards | Sir David Richards  GBR MIL ..2013-07
Nick Houghton | Nicholas Houghton | Sir Nicholas Houghton  GBR MIL ..2016-07
Stuart Peach | Sir Stuart Peach | Air Chief Marshal Stuart Peach  GBR MIL ..2018-06-11  IGO MIL 2018-06-29..2021-06-25
Nick Carter | General Nick Carter | Sir Nick Carter  GBR MIL ..2021-11-30
Tony Radakin | Admiral Tony Radakin | Sir Tony Radakin  GBR MIL ..2025-09-02
Richard Knighton | Rich Knighton  GBR MIL
Mike Jackson | General Mike Jackson | Sir Mike Jackson | General Sir Mike Jackson  GBR MIL ..2006-08
Richard Dannatt | General Richard Dannatt | Sir Richard Dannatt  GBR MIL ..2009-08
Peter Wall | General Peter Wall | General Sir Peter Wall  GBR MIL ..2014-09
Patrick Sanders | General Patrick Sanders  GBR MIL ..2024-06
Roly Walker | General Roly Walker  GBR MIL
Michael Rose | General Michael Rose | Lieutenant General Michael Rose | Sir Michael Rose  UNO MIL 1994-01..1995-01
Rupert Smith | General Rupert Smith | Lieutenant General Rupert Smith  UNO MIL 1995-01..1995-12  IGO MIL 1998..2001
Peter de la Billiere | Sir Peter de la Billiere  GBR MIL ..1992
Peter Inge  GBR MIL ..1997
Tim Collins | Colonel Tim Collins  GBR MIL ..2004
Richard Kemp | Colonel Richard Kemp  GBR MIL ..2006
Richard Shirreff | Sir Richard Shirreff  IGO MIL 2011-03..2014-03
Adrian Bradshaw | Sir Adrian Bradshaw  IGO MIL 2014-03..2017-03
John McColl | Sir John McColl  GBR MIL ..2007-09-30  IGO MIL 2007-10..2011-03
Graeme Lamb | Sir Graeme Lamb  GBR MIL
George Zambellas  GBR MIL ..2016
Alan West | Lord West | Admiral West  GBR MIL ..2006-02  GBR GOV 2007-06-28..2010-05-11
Ian Blair | Sir Ian Blair  GBR COP 2005-02..2008-12-01
Paul Stephenson | Sir Paul Stephenson  GBR COP ..2011-07-18
John Stevens | Sir John Stevens | Lord Stevens  GBR COP ..2005-02
Bernard Hogan-Howe | Sir Bernard Hogan-Howe  GBR COP ..2017-02
Cressida Dick | Dame Cressida Dick  GBR COP ..2022-04-10
Mark Rowley | Sir Mark Rowley  GBR COP ..2018-03  GBR COP 2022-09-12..
Neil Basu  GBR COP ..2022
Andy Hayman  GBR COP ..2007
Lynne Owens | Dame Lynne Owens  GBR COP
Hugh Orde | Sir Hugh Orde  GBR COP ..2015
Ronnie Flanagan | Sir Ronnie Flanagan  GBR COP ..2009
Matt Baggott  GBR COP ..2014
Simon Byrne  GBR COP ..2023-09
Jon Boutcher  GBR COP
# --- United Kingdom: royal house, church, society, militants
Prince William | Duke of Cambridge  GBR GOV
Prince Harry | Duke of Sussex  GBR
Prince Philip  GBR GOV ..2021-04-09
Prince Andrew | Duke of York | Andrew Mountbatten-Windsor | Andrew Mountbatten Windsor  GBR GOV ..2019-11-20
Prince Edward, Earl of Wessex | Earl of Wessex  GBR GOV
Princess Anne | Princess Royal  GBR GOV
Princess Diana | Diana, Princess of Wales  GBR ..1997-08-31
Queen Camilla | Camilla Parker Bowles | Duchess of Cornwall  GBR GOV
Kate Middleton | Duchess of Cambridge  GBR GOV
Meghan Markle | Duchess of Sussex  GBR
George Carey | Archbishop Carey  GBR REL ..2002-10
Rowan Williams  GBR REL 2003-02..2012-12
Justin Welby | Archbishop Welby  GBR REL ..2025-01-06
Sarah Mullally | Dame Sarah Mullally  GBR REL
Stephen Cottrell  GBR REL
John Sentamu  GBR REL
Cormac Murphy-O'Connor | Cardinal Murphy-O'Connor  GBR REL
Vincent Nichols | Cardinal Nichols  GBR REL
Keith O'Brien | Cardinal O'Brien  GBR REL ..2013-02
Terry Waite  GBR REL
Jonathan Sacks | Rabbi Sacks | Lord Sacks  GBR REL ..2013-09
Ephraim Mirvis  GBR REL 2013-09..
Anjem Choudary  GBR REL REB
Abu Hamza al-Masri  GBR REL REB
Abu Qatada | Abu Qatada al-Filistini  JOR REL REB
Tommy Robinson | Stephen Yaxley-Lennon  GBR OPP CVL
Jayda Fransen  GBR OPP
Paul Golding  GBR OPP
Mohammed Emwazi | Jihadi John  IMG REB ..2015-11-12  group=ISI
Shamima Begum  GBR
Alexanda Kotey  IMG REB  group=ISI
El Shafee Elsheikh  IMG REB  group=ISI
Mohammad Sidique Khan | Mohammed Sidique Khan  GBR REB ..2005-07-07
Richard Reid | Richard Colvin Reid  GBR REB
Moazzam Begg  GBR CVL
Binyam Mohamed  GBR
Shaker Aamer  GBR
Asim Qureshi  GBR CVL
Shami Chakrabarti | Baroness Chakrabarti  GBR CVL 2003-09..2016-03  GBR LEG 2016-09..
Peter Tatchell  GBR CVL
Bianca Jagger  GBR CVL
Roger Hallam  GBR CVL
Clive Stafford Smith  GBR JUD CVL
Amal Clooney  GBR JUD
Geoffrey Robertson  GBR JUD
Philippe Sands  GBR JUD
Geoffrey Nice | Sir Geoffrey Nice  GBR JUD
Nazanin Zaghari-Ratcliffe  GBR CVL
Richard Ratcliffe  GBR CVL
Christopher Steele  GBR SPY ..2009
Bill Browder | William Browder  GBR BUS
Mohamed Al-Fayed  GBR BUS
Rupert Murdoch | Murdoch  USA BUS
Rebekah Brooks  GBR BUS
Andy Coulson  GBR JRN ..2007-01  GBR GOV 2010-05..2011-01
Tony Hayward  GBR BUS 2007-05..2010-10
Bob Dudley | Robert Dudley  GBR BUS
Bernard Looney  GBR BUS ..2023-09
Richard Branson | Sir Richard Branson  GBR BUS
Philip Green | Sir Philip Green  GBR BUS
Greg Dyke  GBR JRN ..2004-01-29
Tim Davie  GBR JRN
Alan Johnston  GBR JRN
John Simpson  GBR JRN
Jeremy Bowen  GBR JRN
Lyse Doucet  GBR JRN
Robert Fisk  GBR JRN
Patrick Cockburn  GBR JRN
Marie Colvin  GBR JRN ..2012-02-22
Alan Rusbridger  GBR JRN ..2015
John Cantlie  GBR JRN
Christiane Amanpour  GBR JRN
Piers Morgan  GBR JRN
Terry Lloyd  GBR JRN ..2003-03-22
David Haines  GBR CVL
Alan Henning  GBR CVL
Ken Bigley | Kenneth Bigley  GBR
Margaret Hassan  GBR CVL
Arthur Scargill  GBR LAB
John Monks  GBR LAB
Brendan Barber  GBR LAB
Frances O'Grady  GBR LAB ..2022-12
Paul Nowak  GBR LAB
Len McCluskey  GBR LAB
Sharon Graham  GBR LAB
Bob Crow  GBR LAB ..2014-03-11
Mick Lynch  GBR LAB ..2025-03
Mark Serwotka  GBR LAB
Tony Woodley  GBR LAB
Dave Prentis  GBR LAB
Pat Cullen  GBR LAB MED
Michael Adebolajo  GBR REB
Salman Abedi  GBR REB ..2017-05-22
Thomas Mair  GBR REB
Axel Rudakubana  GBR CRM
Lee Rigby  GBR MIL ..2013-05-22
# --- United Kingdom: overseas territories and Crown dependencies
Fabian Picardo  GBR GOV 2011-12-09..
Peter Caruana  GBR GOV 1996-05-17..2011-12-09
Joe Bossano  GBR GOV 1988-03-25..1996-05-17
Dr Joseph Garcia  GBR GOV
David Burt  GBR GOV 2017-07..
Andrew Fahie  GBR GOV 2019-02..2022-05
# --- Ireland
Mary Robinson  IRL GOV 1990-12-03..1997-09-12  UNO 1997-09-13..2002-09-11  UNO 2013-03..2015  NGO CVL 2018-11..
Mary McAleese  IRL GOV 1997-11-11..2011-11-10
Michael D. Higgins | Michael Higgins  IRL GOV 2011-11-11..2025-11-10
Catherine Connolly  IRL LEG OPP 2016-02..2025-11-10  IRL GOV 2025-11-11..
Charles Haughey | Charlie Haughey  IRL GOV 1987-03-10..1992-02-11
Albert Reynolds  IRL GOV 1992-02-11..1994-12-15
John Bruton  IRL OPP 1990-11..1994-12-14  IRL GOV 1994-12-15..1997-06-26  IRL OPP 1997-06-27..2001-02  EUR GOV 2004-12..2009-10
Bertie Ahern | Ahern  IRL OPP 1994-11..1997-06-25  IRL GOV 1997-06-26..2008-05-07
Brian Cowen  IRL GOV 1997-06-26..2011-03-09
Enda Kenny  IRL OPP 2002-06..2011-03-08  IRL GOV 2011-03-09..2017-06-14
Simon Harris  IRL GOV 2016-05-06..
Helen McEntee  IRL GOV 2016-05..
Paschal Donohoe  IRL GOV 2014-07-11..2025-11  IGO 2025-12..
Dick Spring  IRL GOV 1993-01-12..1997-06-26
Ruairi Quinn  IRL GOV 1993-01..1997-06-26  IRL GOV 2011-03-09..2014-07
Ray Burke  IRL GOV ..1997-10-07
David Andrews  IRL GOV 1992-02..2000-01-27
Dermot Ahern  IRL GOV 1997-06..2011-01
Mary Harney  IRL GOV 1997-06-26..2011-01
Michael McDowell  IRL GOV 1999-07..2007-06-14
John O'Donoghue  IRL GOV 1997-06-26..2007-06-14
Charlie McCreevy  IRL GOV 1997-06-26..2004-09-29  EUR GOV 2004-11-22..2010-02-09
Brian Lenihan | Brian Lenihan Jr  IRL GOV 2007-06-14..2011-03-09
Willie O'Dea  IRL GOV 2004-09-29..2010-02-18
Eamon Gilmore  IRL OPP 2007-09..2011-03-08  IRL GOV 2011-03-09..2014-07-11  EUR GOV 2015-10..2024-02
Charlie Flanagan | Charles Flanagan  IRL GOV 2014-05..2020-06-27
Michael Noonan  IRL OPP 2001-02..2002-05  IRL GOV 2011-03-09..2017-06-14
Joan Burton  IRL GOV 2011-03-09..2016-05-06
Alan Shatter  IRL GOV 2011-03-09..2014-05-07
Frances Fitzgerald  IRL GOV 2011-03-09..2017-11-28  EUR LEG 2019-07..2024-07
Alan Kelly  IRL GOV 2014-07..2016-05-06
Brendan Howlin  IRL GOV 2011-03-09..2016-05-06
Ivana Bacik  IRL OPP 2022-03..
Darragh O'Brien  IRL GOV 2020-06-27..
Michael McGrath  IRL GOV 2020-06-27..2024-06  EUR GOV 2024-12-01..
Jack Chambers  IRL GOV 2020-06-27..
Eamon Ryan  IRL GOV 2007-06-14..2011-01  IRL GOV 2020-06-27..2025-01-23
Roderic O'Gorman  IRL GOV 2020-06-27..2025-01-23
Neale Richmond  IRL GOV 2023-01..
Jim O'Callaghan  IRL GOV 2025-01-23..
Shane Ross  IRL GOV 2016-05-06..2020-06-27
Katherine Zappone  IRL GOV 2016-05-06..2020-06-27
Stephen Donnelly  IRL GOV 2020-06-27..2025-01-23
Heather Humphreys  IRL GOV 2014-07-11..2025-01-23
Phil Hogan  IRL GOV 2011-03-09..2014-07  EUR GOV 2014-11-01..2020-08-26
Mairead McGuinness  EUR LEG 2004-07..2020-10-12  EUR GOV 2020-10-13..2024-11-30
Pádraig Flynn  IRL GOV 1987-03..1993-01  EUR GOV 1993-02-01..1999-09
Ray MacSharry  IRL GOV 1987-03..1988-11  EUR GOV 1989-01..1993-01
Peter Sutherland  EUR GOV 1985-01..1989-01  IGO 1993-07-01..1995-04-30  UNO 2006-01..2017-03
Máire Geoghegan-Quinn  IRL GOV 1992-02..1994-12  EUR GOV 2010-02-10..2014-10-31
Emily O'Reilly  EUR 2013-10..2025-02
Mary Lou McDonald  IRL PTY OPP
Pearse Doherty  IRL LEG OPP
Caoimhghin O Caolain  IRL LEG OPP
Aengus O Snodaigh  IRL LEG OPP
Matt Carthy  IRL LEG OPP
Richard Boyd Barrett  IRL LEG OPP
Paul Murphy  IRL LEG OPP 2014-10..
Clare Daly  IRL LEG OPP 2011-03..2019-07  EUR LEG 2019-08-01..2024-07
Mick Wallace  IRL LEG OPP 2011-03..2019-07  EUR LEG 2019-08-01..2024-07
Holly Cairns  IRL PTY OPP 2023-03-01..
Róisín Shortall  IRL LEG OPP
Michael Healy-Rae  IRL LEG
Peadar Toibin  IRL PTY OPP
Ruairi O Bradaigh  IRL PTY ..2013-06-05
Verona Murphy  IRL LEG
Sean O Fearghail  IRL LEG
Noirin O'Sullivan  IRL COP ..2017-09-10
Martin Callinan  IRL COP ..2014-03-25
Drew Harris  IRL COP 2018-09..2025-09
Geraldine Byrne Nason  IRL GOV
Fergal Mythen  IRL GOV
Mark Mellett  IRL MIL 2015-09..2021-09
Sean Clancy  IRL MIL 2021-09..2025-05  EUR MIL 2025-06..
Patrick Honohan  IRL GOV 2009-09..2015-11
Philip Lane  IRL GOV 2015-11..2019-05  EUR 2019-06..
Gabriel Makhlouf  IRL GOV 2019-09..
Michael O'Leary  IRL BUS
Denis O'Brien  IRL BUS
Diarmuid Martin | Archbishop Diarmuid Martin  IRL REL ..2020-12
Eamon Martin | Archbishop Eamon Martin  IRL REL
Sean Brady | Cardinal Sean Brady  IRL REL ..2014-09
Desmond Connell | Cardinal Desmond Connell  IRL REL ..2004-04
Bob Geldof  IRL CVL
Denis Halliday  UNO 1997..1998-09  IRL CVL 1998-10..
Veronica Guerin  IRL JRN ..1996-06-26
Daniel Kinahan  IRL CRM
Caitriona Perry  IRL JRN
Fintan O'Toole  IRL JRN
Christy Kinahan  IRL CRM
Gerry Collins | Gerard Collins  IRL GOV 1987-03-10..1992-02-11  EUR LEG 1994-07..2004-06
Justin Kelly  IRL COP 2025-09..
# --- France: presidents, prime ministers, ministers
Valéry Giscard d'Estaing | Giscard d'Estaing | Giscard  FRA GOV 1974-05-27..1981-05-21
Jacques Delors | Delors  FRA GOV 1981-05..1984-07  EUR GOV 1985-01-06..1995-01-24
Michel Rocard | Rocard  FRA GOV 1988-05-10..1991-05-15
Édith Cresson  FRA GOV 1991-05-15..1992-04-02  EUR GOV 1995-01..1999-09
Pierre Bérégovoy  FRA GOV 1988-05..1993-03-29
Édouard Balladur | Balladur  FRA GOV 1993-03-29..1995-05-16
Alain Juppé | Juppé  FRA GOV 1993-03-29..1997-06-02  FRA GOV 2010-11-14..2012-05-15  FRA JUD 2019-03..
Lionel Jospin | Jospin  FRA GOV 1997-06-02..2002-05-06
Jean-Pierre Raffarin | Raffarin  FRA GOV 2002-05-06..2005-05-31  FRA LEG 2005-09..2017
François Fillon | Fillon  FRA GOV 2002-05-07..2005-05-31  FRA GOV 2007-05-17..2012-05-10  FRA LEG OPP 2012-06..2017-06
Manuel Valls | Valls  FRA GOV 2012-05-16..2016-12-06  FRA LEG 2016-12-07..2018-10  FRA GOV 2024-12-23..2025-10
Bernard Cazeneuve | Cazeneuve  FRA GOV 2012-05-16..2017-05-10
Jean Castex | Castex  FRA GOV 2020-07-03..2022-05-16
Élisabeth Borne  FRA GOV 2017-05-17..2024-01-09  FRA GOV 2024-12-23..2025-10
Gabriel Attal | Attal  FRA GOV 2018-10..2024-09-05  FRA LEG PTY 2024-09-06..
François Bayrou | Bayrou  FRA GOV 1993-03-30..1997-06-02  FRA PTY 1998..2017-05-16  FRA GOV 2017-05-17..2017-06-21  FRA PTY 2017-06-22..2024-12-12  FRA GOV 2024-12-13..2025-09-09
Sébastien Lecornu | Lecornu  FRA GOV 2017-06-21..
Jean-Noël Barrot  FRA GOV 2022-07-04..
Stéphane Séjourné  EUR LEG 2019-07..2024-01-10  FRA GOV 2024-01-11..2024-09-21  EUR GOV 2024-12-01..
Catherine Vautrin  FRA GOV 2024-01-11..
Bruno Retailleau | Retailleau  FRA LEG OPP ..2024-09-20  FRA GOV 2024-09-21..2025-10-12  FRA PTY 2025-10-13..
Laurent Nuñez  FRA GOV 2018-10-16..2020-07  FRA COP 2022-07..2025-10-11  FRA GOV 2025-10-12..
Bruno Le Maire | Le Maire  FRA GOV 2008-12-13..2012-05-10  FRA GOV 2017-05-17..2024-09-21
Roland Lescure  FRA GOV 2022-07-04..2024-09-21  FRA GOV 2025-10-12..
Éric Lombard  FRA GOV 2024-12-23..2025-10
Antoine Armand  FRA GOV 2024-09-21..2024-12-23
Clément Beaune  FRA GOV 2020-07-26..2024-01-11
Nathalie Loiseau  FRA GOV 2017-06-21..2019-03-27  EUR LEG 2019-07..
Amélie de Montchalin  FRA GOV 2019-03-31..2022-07-04  FRA GOV 2024-12-23..
Benjamin Haddad  FRA GOV 2024-09-21..
Franck Riester  FRA GOV 2018-10-16..2024-09-21
Olivier Véran  FRA GOV 2020-02-16..2024-01-11
Agnès Buzyn  FRA GOV 2017-05-17..2020-02-16
Christophe Castaner | Castaner  FRA GOV 2017-05-17..2020-07-06
Benjamin Griveaux  FRA GOV 2017-06-21..2019-03-27
Sibeth Ndiaye  FRA GOV 2019-03-31..2020-07-06
Marlène Schiappa  FRA GOV 2017-05-17..2023-07-20
Sylvie Goulard  EUR LEG 2009-07..2017-05-16  FRA GOV 2017-05-17..2017-06-21
Gérard Collomb  FRA GOV 2017-05-17..2018-10-03
Nicole Belloubet  FRA GOV 2017-06-21..2020-07-06  FRA GOV 2024-02-08..2024-09-21
Éric Dupond-Moretti | Dupond-Moretti  FRA GOV 2020-07-06..2024-01-11
Nicolas Hulot  FRA CVL ..2017-05-16  FRA GOV 2017-05-17..2018-09-04
Jean-Michel Blanquer  FRA GOV 2017-05-17..2022-05-20
Pap Ndiaye  FRA GOV 2022-05-20..2023-07-20
Rachida Dati  FRA GOV 2007-05-18..2009-06-23  EUR LEG 2009-07..2019-07  FRA LEG 2019-08-01..2024-01-10  FRA GOV 2024-01-11..
Aurore Bergé  FRA LEG 2017-06..2023-07-19  FRA GOV 2023-07-20..
Agnès Pannier-Runacher  FRA GOV 2018-10..2025-10
Maud Bregeon  FRA GOV
Sophie Primas  FRA GOV 2024-09-21..2025-10
Patricia Mirallès  FRA GOV 2022-07..2025-10
Hervé Morin  FRA GOV 2007-05-18..2010-11-14
Gérard Longuet  FRA GOV 2011-02-27..2012-05-15
Michèle Alliot-Marie | Alliot-Marie  FRA GOV 2002-05-07..2011-02-27
Brice Hortefeux  FRA GOV 2005-06..2011-02-27
Claude Guéant  FRA GOV 2007-05-16..2012-05-15
Xavier Bertrand  FRA GOV 2005-06..2012-05-15  FRA OPP 2016-01..
François Baroin  FRA GOV 2010-03-22..2012-05-15
Nathalie Kosciusko-Morizet  FRA GOV 2007-06..2012-02
Jean-Louis Borloo  FRA GOV 2002-05-07..2010-11-14
Éric Woerth  FRA GOV 2007-05-18..2010-11-14
Éric Besson  FRA GOV 2007-05-18..2012-05-10
Laurent Wauquiez  FRA GOV 2007-06..2012-05-10  FRA PTY OPP 2017-12-10..2019-06-02  FRA LEG OPP 2024-07..
Jean-François Copé  FRA GOV 2002-06..2007-05  FRA PTY 2010-11..2014-06
Valérie Pécresse  FRA GOV 2007-05-18..2012-05-10  FRA OPP 2015-12-18..
Éric Ciotti | Ciotti  FRA PTY OPP
Christian Jacob  FRA PTY OPP 2019-10..2022-07
Luc Chatel  FRA GOV 2007-06..2012-05-10
Rama Yade  FRA GOV 2007-06-19..2010-11-13
Jean-David Levitte  FRA GOV ..2012-05-15
Henri Guaino  FRA GOV 2007-05-16..2012-05-15
Roselyne Bachelot  FRA GOV 2002-05..2004-03  FRA GOV 2007-05-18..2012-05-10  FRA GOV 2020-07-06..2022-05-20
Philippe Douste-Blazy | Douste-Blazy  FRA GOV 2004-03-31..2007-05-15  UNO 2008-02..2017
Hervé de Charette  FRA GOV 1993-03-30..1997-06-02
Hubert Védrine | Vedrine  FRA GOV 1997-06-04..2002-05-06
Roland Dumas  FRA GOV 1984-12..1986-03  FRA GOV 1988-05-10..1993-03-29  FRA JUD 1995-03..2000-02
Jean-Pierre Chevènement | Chevenement  FRA GOV 1988-05..1991-01-29  FRA GOV 1997-06-04..2000-08-29
Pierre Joxe  FRA GOV 1984-07..1993-03-09
François Léotard  FRA GOV 1993-03-30..1995-05-16
Charles Millon  FRA GOV 1995-05-18..1997-06-02
Charles Pasqua | Pasqua  FRA GOV 1986-03-20..1988-05-10  FRA GOV 1993-03-30..1995-05-16
Jean-Louis Debré  FRA GOV 1995-05-18..1997-06-02  FRA LEG 2002-06..2007-03  FRA JUD 2007-04-01..2016-03
Alain Richard  FRA GOV 1997-06-04..2002-05-06
Daniel Vaillant  FRA GOV 1997-06-04..2002-05-06
Dominique Strauss-Kahn | Strauss-Kahn | DSK  FRA GOV 1991-05..1993-03-29  FRA GOV 1997-06-04..1999-11-02  IGO 2007-11-01..2011-05-18
Martine Aubry  FRA GOV 1991-05-16..1993-03-29  FRA GOV 1997-06-04..2000-10-18  FRA PTY OPP 2008-11-26..2012-05-14
Élisabeth Guigou  FRA GOV 1990-10..1993-03-29  FRA GOV 1997-06-04..2002-05-06  FRA LEG 2002-06..2017-06
Jack Lang  FRA GOV 1981-05..1986-03  FRA GOV 1988-05..1993-03-29  FRA GOV 2000-03-27..2002-05-06  FRA LEG 2002-06..2012-06
Claude Allègre  FRA GOV 1997-06-04..2000-03-27
Christian Sautter  FRA GOV 1999-11..2000-03
Pierre Moscovici | Moscovici  FRA GOV 1997-06-04..2002-05-06  FRA GOV 2012-05-16..2014-03-31  EUR GOV 2014-11-01..2019-11-30  FRA JUD 2020-06..2025-12
Michel Sapin  FRA GOV 1992-04..1993-03-29  FRA GOV 2012-05-16..2017-05-10
Ségolène Royal  FRA GOV 1997-06-04..2002-05-06  FRA OPP 2006-11..2012-05  FRA GOV 2014-04-02..2017-05-10
Christiane Taubira | Taubira  FRA GOV 2012-05-16..2016-01-27
Arnaud Montebourg  FRA GOV 2012-05-16..2014-08-25
Vincent Peillon  FRA GOV 2012-05-16..2014-03-31
Najat Vallaud-Belkacem  FRA GOV 2012-05-16..2017-05-10
Cécile Duflot  FRA GOV 2012-05-16..2014-03-31
Stéphane Le Foll  FRA GOV 2012-05-16..2017-05-10
Marisol Touraine  FRA GOV 2012-05-16..2017-05-10  UNO 2019-07..
Fleur Pellerin  FRA GOV 2012-05-16..2016-02-11
Jérôme Cahuzac  FRA GOV 2012-05-16..2013-03-19
Bruno Le Roux  FRA GOV 2016-12-06..2017-03-21
Matthias Fekl  FRA GOV 2014-09-04..2017-05-10
Myriam El Khomri  FRA GOV 2014-08-26..2017-05-10
Harlem Désir  FRA PTY 2012-10..2014-04-08  FRA GOV 2014-04-09..2017-05-10  IGO 2017-07..2020-07
Jean-Christophe Cambadélis  FRA PTY 2014-04..2017-06
Claude Bartolone  FRA LEG 2012-06-26..2017-06
Bernard Accoyer  FRA LEG ..2012-06
Richard Ferrand  FRA GOV 2017-05-17..2017-06-21  FRA LEG 2017-06-22..2022-06  FRA JUD 2025-03..
François de Rugy  FRA LEG 2017-06-27..2018-09-04  FRA GOV 2018-09-05..2019-07-16
Yaël Braun-Pivet  FRA GOV 2022-05-20..2022-06-25  FRA LEG 2022-06-28..
Gérard Larcher  FRA LEG 2008-10..
Christian Poncelet  FRA LEG 1998-10..2008-10
Patrick Devedjian  FRA GOV 2002-05..2010-11
Thierry Breton  FRA GOV 2005-02-25..2007-05-15  EUR GOV 2019-12-01..2024-09-16
Jacques Barrot  FRA GOV 1995-05..1997-06-02  EUR GOV 2004-04..2010-02-09
Pascal Lamy  EUR GOV 1999-09-16..2004-11-21  IGO 2005-09-01..2013-08-31
Francis Mer  FRA GOV 2002-05-07..2004-03-30
Hervé Gaymard  FRA GOV 2002-05..2005-02-25
Luc Ferry  FRA GOV 2002-05-07..2004-03-30
Azouz Begag  FRA GOV 2005-06-02..2007-04-05
Jean-François Lamour  FRA GOV 2002-05..2007-03
Catherine Trautmann  FRA GOV 1997-06-04..2000-03-27
Bertrand Delanoë  FRA GOV 2001-03-25..2014-04-05
Anne Hidalgo  FRA GOV 2001-03..2026-03
Jean Tiberi  FRA GOV 1995-05-22..2001-03-24
Alice Rufo  FRA GOV
Naïma Moutchou  FRA LEG 2017-06..2025-10-11  FRA GOV 2025-10-12..
Monique Barbut  UNO 2013-10..2019-03  FRA GOV 2025-10-12..
Édouard Geffray  FRA GOV
Alain Lamassoure  FRA GOV 1993-03-30..1997-06-02  EUR LEG 1999-07..2019-07
# --- France: opposition, presidential candidates, deputies
Jean-Marie Le Pen  FRA PTY OPP ..2025-01-07
Jordan Bardella | Bardella  FRA PTY OPP
Marion Maréchal | Marion Maréchal-Le Pen  FRA PTY OPP
Éric Zemmour | Zemmour  FRA JRN ..2021-11-29  FRA PTY OPP 2021-11-30..
Florian Philippot  FRA PTY OPP
Nicolas Dupont-Aignan  FRA PTY OPP
Louis Aliot  FRA PTY OPP
Bruno Gollnisch  FRA PTY OPP
Bruno Mégret  FRA PTY OPP
Gilbert Collard  FRA PTY OPP
Philippe de Villiers  FRA PTY OPP
Thierry Mariani  FRA GOV 2010-11..2012-05-10  FRA LEG OPP 2012-06..2017-06  EUR LEG 2019-07..
Sébastien Chenu  FRA LEG OPP 2017-06..
Laurent Jacobelli  FRA LEG OPP
Julien Odoul  FRA LEG OPP
Benoît Hamon  FRA GOV 2012-05-16..2014-08-25  FRA LEG OPP 2014-08-26..2017-06
Olivier Faure  FRA PTY OPP 2018-04..
Raphaël Glucksmann  EUR LEG 2019-07..
Boris Vallaud  FRA LEG OPP
Yannick Jadot  EUR LEG 2009-07..2023-09  FRA LEG OPP 2023-10..
Marine Tondelier  FRA PTY OPP 2022-12..
Sandrine Rousseau  FRA LEG OPP 2022-06..
Julien Bayou  FRA PTY OPP 2019-11..2022-09
Fabien Roussel  FRA PTY OPP 2018-11..
Marie-George Buffet  FRA GOV 1997-06-04..2002-05-06  FRA PTY OPP 2002-05-07..2010-06
Robert Hue  FRA PTY ..2001-10
Georges Marchais  FRA PTY ..1994-01
Arlette Laguiller  FRA PTY OPP
Olivier Besancenot  FRA PTY OPP
Philippe Poutou  FRA PTY OPP
Nathalie Arthaud  FRA PTY OPP
Noël Mamère  FRA LEG
Dominique Voynet  FRA GOV 1997-06-04..2001-07
José Bové  FRA CVL ..2009-06  EUR LEG 2009-07..2019-07
Eva Joly  FRA JUD ..2002  EUR LEG 2009-07..2019-07
Daniel Cohn-Bendit | Cohn-Bendit  EUR LEG 1994-07..2014-06
Mathilde Panot  FRA LEG OPP 2017-06..
Manuel Bompard  FRA PTY OPP
Adrien Quatennens  FRA LEG OPP 2017-06..
Manon Aubry  EUR LEG 2019-07..
Rima Hassan  EUR LEG 2024-07..
François Ruffin  FRA LEG OPP 2017-06..
Clémentine Autain  FRA LEG OPP 2017-06..
Alexis Corbière  FRA LEG OPP 2017-06..
Éric Coquerel  FRA LEG OPP 2017-06..
Cédric Villani  FRA LEG 2017-06..2022-06
Jean Lassalle  FRA LEG OPP ..2022-06
François Asselineau  FRA PTY OPP
Lucie Castets  FRA OPP 2024-07..
Roger Karoutchi  FRA LEG
Cédric Perrin  FRA LEG
Stanislas Guerini  FRA PTY 2018-12..2022-05-19  FRA GOV 2022-05-20..2024-09-21
Jean-Louis Bourlanges  FRA LEG 2017-06..2024-06
Philippe Séguin  FRA LEG 1993-04..1997-04  FRA PTY 1997-07..1999-04
Edwy Plenel  FRA JRN
Emmanuel Grégoire  FRA LEG OPP 2024-07..
# --- France: diplomats, officers, spies, judges
Jean-Marc de La Sablière  FRA GOV ..2007
Jean-Maurice Ripert  FRA GOV
Gérard Araud  FRA GOV ..2019-04
François Delattre  FRA GOV
Nicolas de Rivière  FRA GOV
Jérôme Bonnafont  FRA GOV
Philippe Étienne  FRA GOV
Emmanuel Bonne  FRA GOV
Laurent Bili  FRA GOV
Bernard Émié  FRA GOV ..2017-06-21  FRA SPY 2017-06-22..2023-12
Nicolas Lerner  FRA SPY 2018-10..
Bernard Bajolet  FRA GOV ..2013-04-09  FRA SPY 2013-04-10..2017-05
Patrick Calvar  FRA SPY 2012-05..2017-05
Bernard Squarcini  FRA SPY ..2012-05
Céline Berthon  FRA SPY 2024-01..
Romain Nadal  FRA GOV
Agnès von der Mühll  FRA GOV
Anne-Claire Legendre  FRA GOV
Christophe Lemoine  FRA GOV
Sylvie Bermann  FRA GOV ..2019-12
Sylvain Itté  FRA GOV
Joël Meyer  FRA GOV
Jean Félix-Paganon  FRA GOV
Jean-Pierre Jouyet  FRA GOV
Alexis Kohler  FRA GOV 2017-05..2025-04
Alexandre Benalla | Benalla  FRA GOV ..2018-07
Brigitte Macron  FRA GOV 2017-05-14..
Cécilia Sarkozy  FRA GOV 2007-05-16..2007-10
Carla Bruni | Carla Bruni-Sarkozy  FRA
Patrick Stefanini  FRA PTY
Henri Bentégeat  FRA MIL ..2006-10  EUR MIL 2006-11..2009-11
Jean-Louis Georgelin  FRA MIL 2006-10..2010-02
Édouard Guillaud  FRA MIL 2010-02..2014-02
Pierre de Villiers | General Pierre de Villiers  FRA MIL 2014-02..2017-07-19
François Lecointre  FRA MIL 2017-07-20..2021-07-21
Thierry Burkhard  FRA MIL ..2025-09-01
Fabien Mandon  FRA MIL
Philippe Lavigne  FRA MIL ..2021-09  IGO MIL 2021-10-01..2024-09
Pierre Vandier  FRA MIL ..2024-09  IGO MIL 2024-10-01..
Denis Mercier  FRA MIL ..2015-09  IGO MIL 2015-10-01..2018-09
Stéphane Abrial  FRA MIL ..2009-09  IGO MIL 2009-10-01..2012-09
Jean-Paul Paloméros  FRA MIL ..2012-09  IGO MIL 2012-10-01..2015-09
Bernard Janvier | General Bernard Janvier  UNO MIL 1995-03..1996-01
Philippe Morillon | General Philippe Morillon  UNO MIL 1992..1993-07  EUR LEG 1999-07..2009-07
Jean Cot  UNO MIL 1993-07..1994-03
Jean-Claude Lafourcade  FRA MIL
Laurent Michon  FRA MIL
Marc Conruyt  FRA MIL
Bruno Baratz  FRA MIL
Didier Castres  FRA MIL
Éric Bucquet  FRA MIL
Paul Aussaresses  FRA MIL ..2013-12-03
François Molins  FRA JUD ..2023-06
Jean-François Ricard  FRA JUD 2019-06..2024
Olivier Christen  FRA JUD 2024..
Jean-Louis Bruguière  FRA JUD ..2007
Rémy Heitz  FRA JUD
Laure Beccuau  FRA JUD 2021..
Renaud Van Ruymbeke  FRA JUD ..2019
Marc Trévidic  FRA JUD
Didier Lallement  FRA COP 2019-03..2022-07
Michel Delpuech  FRA COP 2017-04..2019-03
Maurice Papon  FRA COP ..1967
Jean-Claude Trichet | Trichet  FRA GOV 1993-09..2003-10-31  EUR 2003-11-01..2011-10-31
Christian Noyer  EUR 1998-06..2002-05  FRA GOV 2003-11..2015-10
François Villeroy de Galhau  FRA GOV 2015-11..
Benoît Cœuré | Benoit Coeure  EUR 2012-01..2019-12
Michel Camdessus | Camdessus  IGO 1987-01-16..2000-02-14
Jean Lemierre  IGO 2000-07..2008-07
# --- France: society, religion, militants, overseas
Bernard-Henri Lévy  FRA CVL
André Glucksmann  FRA CVL
Stéphane Hessel  FRA CVL
Abbé Pierre  FRA REL
Rony Brauman  FRA CVL
Serge Klarsfeld  FRA CVL
Beate Klarsfeld  FRA CVL
Cédric Herrou  FRA CVL
Assa Traoré  FRA CVL
Priscillia Ludosky  FRA CVL
Éric Drouet  FRA CVL
Jérôme Rodrigues  FRA CVL
Maxime Nicolle  FRA CVL
Jacline Mouraud  FRA CVL
Christophe Chalençon  FRA CVL
Jean-Marie Lustiger | Cardinal Lustiger  FRA REL ..2005-02
André Vingt-Trois  FRA REL ..2017-12
Michel Aupetit  FRA REL ..2021-12
Laurent Ulrich  FRA REL
Jean-Marc Aveline | Cardinal Aveline  FRA REL
Philippe Barbarin | Cardinal Barbarin  FRA REL ..2020-03
Éric de Moulins-Beaufort  FRA REL
Dalil Boubakeur  FRA REL ..2020-01
Mohammed Moussaoui  FRA REL
Hassen Chalghoumi  FRA REL
Haïm Korsia  FRA REL
Richard Prasquier  FRA REL
Roger Cukierman  FRA REL
Yonathan Arfi  FRA REL
Bernard Thibault  FRA LAB ..2013-03
Philippe Martinez  FRA LAB ..2023-03
Sophie Binet  FRA LAB
Laurent Berger  FRA LAB ..2023-06
Marylise Léon  FRA LAB
François Chérèque  FRA LAB ..2012-11
Jean-Claude Mailly  FRA LAB ..2018-04
Marc Blondel  FRA LAB ..2004-02
Yves Veyrier  FRA LAB ..2022-06
Frédéric Souillot  FRA LAB
Laurence Parisot  FRA BUS ..2013-07
Pierre Gattaz  FRA BUS
Geoffroy Roux de Bézieux  FRA BUS
Patrick Pouyanné  FRA BUS
Christophe de Margerie  FRA BUS ..2014-10-20
Vincent Bolloré  FRA BUS
Bernard Arnault  FRA BUS
Serge Dassault  FRA BUS ..2018-05-28
Éric Trappier  FRA BUS
Guillaume Faury  FRA BUS
Christophe Deloire  FRA JRN ..2024-06-08
Robert Ménard  FRA JRN ..2008  FRA GOV 2014-04..
Stéphane Charbonnier | Charb  FRA JRN ..2015-01-07
Laurent Sourisseau  FRA JRN
Olivier Dubois  FRA JRN
Florence Aubenas  FRA JRN
Salman Rushdie | Rushdie  GBR CVL
Dieudonné M'bala M'bala  FRA CVL
Zacarias Moussaoui  FRA REB
Mohamed Merah | Mohammed Merah  FRA REB ..2012-03-22
Chérif Kouachi  FRA REB ..2015-01-09
Amedy Coulibaly  FRA REB ..2015-01-09
Hayat Boumeddiene  IMG REB
Salah Abdeslam  IMG REB  group=ISI
Mehdi Nemmouche  FRA REB
Abdelhamid Abaaoud  IMG REB ..2015-11-18  group=ISI
Fabien Clain  IMG REB ..2019-02  group=ISI
Carlos the Jackal | Ilich Ramirez Sanchez  VEN REB
Jérôme Kerviel  FRA BUS
Bob Denard  FRA REB ..2007-10-13
Samuel Paty  FRA EDU ..2020-10-16
Jacques Hamel  FRA REL ..2016-07-26
Gilles Simeoni  FRA GOV 2015-12-17..
Jean-Guy Talamoni  FRA LEG
Yvan Colonna  FRA REB ..2022-03-21
Claude Érignac  FRA GOV ..1998-02-06
Oscar Temaru  FRA OPP
Gaston Flosse  FRA GOV
Édouard Fritch  FRA GOV 2014-09-12..2023-05-12
Moetai Brotherson  FRA GOV 2023-05-12..
Jean-Marie Tjibaou  FRA OPP ..1989-05-04
Roch Wamytan  FRA OPP
Paul Néaoutyine  FRA GOV
Philippe Gomès  FRA GOV
Louis Mapou  FRA GOV 2021-07..2024-12
Sonia Backès  FRA GOV
Christian Tein  FRA OPP
Alcide Ponga  FRA GOV 2025-01..
Emmanuel Tjibaou  FRA LEG OPP 2024-07..
Serge Letchimy  FRA GOV
Élie Domota  FRA LAB
Saïd Kouachi  FRA REB ..2015-01-09
Jacques Vergès  FRA JUD ..2013-08-15
# --- Germany: presidents, chancellors, ministers
Richard von Weizsäcker | Richard von Weizsaecker  DEU GOV 1984-07-01..1994-06-30
Roman Herzog  DEU JUD ..1994-06-30  DEU GOV 1994-07-01..1999-06-30
Johannes Rau  DEU GOV 1978-09..1998-06  DEU GOV 1999-07-01..2004-06-30
Horst Köhler | Horst Koehler  IGO 2000-05-01..2004-03-04  DEU GOV 2004-07-01..2010-05-31  UNO 2017-08..2019-05
Christian Wulff  DEU GOV 2003-03-04..2012-02-17
Joachim Gauck  DEU GOV 1990-10..2000-10  DEU GOV 2012-03-18..2017-03-18
Helmut Schmidt  DEU GOV 1974-05-16..1982-10-01
Willy Brandt  DEU GOV 1966-12-01..1974-05-07
Konrad Adenauer  DEU GOV 1949-09-15..1963-10-16
Hans-Dietrich Genscher | Genscher  DEU GOV 1969-10-22..1992-05-17
Klaus Kinkel | Kinkel  DEU GOV 1991-01-18..1998-10-26
Lars Klingbeil | Klingbeil  DEU PTY GOV 2017-12..2025-05-05  DEU GOV 2025-05-06..
Robert Habeck | Habeck  DEU PTY OPP 2018-01-27..2021-12-07  DEU GOV 2021-12-08..2025-05-06
Christian Lindner  DEU PTY OPP 2013-12-07..2021-12-07  DEU GOV 2021-12-08..2024-11-07
Nancy Faeser  DEU GOV 2021-12-08..2025-05-06
Christine Lambrecht  DEU GOV 2019-06-27..2023-01-19
Alexander Dobrindt  DEU GOV 2013-12-17..2017-10-24  DEU LEG 2017-10-25..2025-05-05  DEU GOV 2025-05-06..
Katherina Reiche  DEU GOV 2025-05-06..
Thorsten Frei  DEU LEG OPP ..2025-05-05  DEU GOV 2025-05-06..
Karin Prien  DEU GOV
Stefanie Hubig  DEU GOV
Bärbel Bas | Baerbel Bas  DEU LEG 2021-10-26..2025-03-25  DEU GOV 2025-05-06..
Reem Alabali-Radovan  DEU GOV 2021-12-08..
Carsten Schneider  DEU GOV 2021-12-08..
Patrick Schnieder  DEU GOV 2025-05-06..
Nina Warken  DEU GOV 2025-05-06..
Alois Rainer  DEU GOV 2025-05-06..
Dorothee Bär | Dorothee Baer  DEU GOV 2013-12..2021-12-08  DEU LEG OPP 2021-12-09..2025-05-05  DEU GOV 2025-05-06..
Karsten Wildberger  DEU GOV 2025-05-06..
Stefan Kornelius  DEU GOV 2025-05-06..
Steffen Hebestreit  DEU GOV 2021-12-08..2025-05-06
Steffen Seibert  DEU GOV 2010-08..
Ulrich Wilhelm  DEU GOV 2005-11-22..2010-07
Bela Anda  DEU GOV 2002-10..2005-11-22
Christofer Burger  DEU GOV
Ulrike Demmer  DEU GOV 2016-06..2021-12
Wolfgang Büchner | Wolfgang Buechner  DEU GOV 2022..2024-11
Günter Sautter | Guenter Sautter | Günter Sauter | Guenter Sauter  DEU GOV
Jens Plötner | Jens Ploetner  DEU GOV 2021-12..2025-05
Jan Hecker  DEU GOV 2017..2021-09-06
Christoph Heusgen  DEU GOV 2005-11..2021-06  NGO 2022-02..2025-02
Svenja Schulze  DEU GOV 2018-03-14..2025-05-06
Hubertus Heil  DEU GOV 2018-03-14..2025-05-06
Marco Buschmann  DEU LEG OPP 2009-10..2021-12-07  DEU GOV 2021-12-08..2024-11-07
Volker Wissing  DEU GOV 2021-12-08..2025-05-06
Cem Özdemir | Cem Oezdemir  DEU PTY OPP 2008-11..2018-01  DEU LEG OPP 2018-02..2021-12-07  DEU GOV 2021-12-08..2025-05-06
Steffi Lemke  DEU LEG OPP ..2021-12-07  DEU GOV 2021-12-08..2025-05-06
Karl Lauterbach  DEU LEG ..2021-12-07  DEU GOV 2021-12-08..2025-05-06
Lisa Paus  DEU GOV 2022-04-25..2025-05-06
Anne Spiegel  DEU GOV 2016-05..2022-04-25
Bettina Stark-Watzinger  DEU GOV 2021-12-08..2024-11-07
Klara Geywitz  DEU GOV 2021-12-08..2025-05-06
Jörg Kukies | Joerg Kukies  DEU GOV 2018-04..2025-05-06
Claudia Roth  DEU PTY OPP 2004-10..2013-10  DEU LEG 2013-11-01..2021-12-07  DEU GOV 2021-12-08..2025-05-06
Tobias Lindner  DEU LEG OPP 2011-06..2021-12-07  DEU GOV 2021-12-08..2025-05-06
Anna Lührmann | Anna Luehrmann  DEU GOV 2021-12-08..2025-05-06
Katja Keul  DEU LEG ..2021-12-07  DEU GOV 2021-12-08..2025-05-06
Luise Amtsberg  DEU LEG 2013-10..2021-12  DEU GOV 2022-01..2025-05  DEU LEG OPP 2025-06..
Peter Altmaier  DEU GOV 2012-05-22..2021-12-08
Jens Spahn  DEU GOV 2015-07..2021-12-08  DEU LEG 2021-12-09..
Helge Braun  DEU GOV 2013-12..2021-12-08
Julia Klöckner | Julia Kloeckner  DEU GOV 2018-03-14..2021-12-08  DEU LEG 2021-12-09..
Gerd Müller | Gerd Mueller  DEU GOV 2009-10..2021-12-08  UNO 2021-12-10..
Andreas Scheuer  DEU GOV 2018-03-14..2021-12-08
Katarina Barley  DEU GOV 2017-06-02..2019-06-27  EUR LEG 2019-07..
Franziska Giffey  DEU GOV 2018-03-14..2021-05-19  DEU GOV 2021-12-21..
Barbara Hendricks  DEU GOV 2013-12-17..2018-03-14
Andrea Nahles | Nahles  DEU PTY ..2013-12-16  DEU GOV 2013-12-17..2017-09-28  DEU PTY 2017-09-29..2019-06-03  DEU GOV 2022-08..
Manuela Schwesig  DEU GOV 2013-12-17..
Hermann Gröhe | Hermann Groehe  DEU GOV 2013-12-17..2018-03-14
Johanna Wanka  DEU GOV 2013-02-14..2018-03-14
Brigitte Zypries  DEU GOV 2002-10-22..2009-10-28  DEU GOV 2013-12..2018-03-14
Thomas de Maizière | De Maizière  DEU GOV 2005-11-22..2018-03-14
Lothar de Maizière  DEU GOV 1990-04-12..1990-12
Karl-Theodor zu Guttenberg | Guttenberg  DEU GOV 2009-02-10..2011-03-03
Franz Josef Jung  DEU GOV 2005-11-22..2009-11-30
Ronald Pofalla  DEU GOV 2009-10-28..2013-12-17
Hans-Peter Friedrich  DEU GOV 2011-03-03..2014-02-14  DEU LEG 2014-02-15..2025-03
Philipp Rösler | Philipp Roesler  DEU GOV 2009-10-28..2013-12-17
Rainer Brüderle | Rainer Bruederle  DEU GOV 2009-10-28..2011-05-12  DEU LEG 2011-05-13..2013-10
Dirk Niebel  DEU GOV 2009-10-28..2013-12-17
Sabine Leutheusser-Schnarrenberger  DEU GOV 1992-05..1996-01  DEU GOV 2009-10-28..2013-12-17
Norbert Röttgen | Norbert Roettgen  DEU GOV 2009-10-28..2012-05-22  DEU LEG 2012-05-23..
Annette Schavan  DEU GOV 2005-11-22..2013-02-09
Ilse Aigner  DEU GOV 2008-10-31..2018-11-04  DEU LEG 2018-11-05..
Daniel Bahr  DEU GOV 2011-05-12..2013-12-17
Kristina Schröder | Kristina Schroeder  DEU GOV 2009-11-30..2013-12-17
Peer Steinbrück | Peer Steinbrueck | Steinbrück  DEU GOV 2002-11-06..2005-06  DEU GOV 2005-11-22..2009-10-28  DEU OPP 2012-09-28..2013-09-22
Franz Müntefering | Franz Muentefering | Müntefering  DEU GOV 2005-11-22..2007-11-21  DEU PTY 2008-10..2009-11
Ulla Schmidt  DEU GOV 2001-01-12..2009-10-28
Heidemarie Wieczorek-Zeul  DEU GOV 1998-10-27..2009-10-28
Wolfgang Tiefensee  DEU GOV 2005-11-22..2009-10-28
Michael Glos  DEU GOV 2005-11-22..2009-02-10
Otto Schily | Schily  DEU GOV 1998-10-27..2005-11-22
Peter Struck  DEU GOV 2002-07-19..2005-11-22
Rudolf Scharping | Scharping  DEU OPP 1993-06..1998-10-26  DEU GOV 1998-10-27..2002-07-18
Oskar Lafontaine | Lafontaine  DEU GOV 1985-04..1999-03-11  DEU PTY OPP 2005-06..
Hans Eichel  DEU GOV 1991-04..2005-11-22
Wolfgang Clement  DEU GOV 1998-05..2005-11-22
Renate Künast | Renate Kuenast  DEU GOV 2001-01-12..2005-10-04  DEU LEG OPP 2005-10-05..2021-12-07  DEU LEG 2021-12-08..2025-03
Jürgen Trittin | Juergen Trittin | Trittin  DEU GOV 1998-10-27..2005-11-22  DEU LEG OPP 2005-11-23..2024-01
Herta Däubler-Gmelin | Herta Daeubler-Gmelin  DEU GOV 1998-10-27..2002-10-22
Walter Riester  DEU GOV 1998-10-27..2002-10-22
Ludger Volmer  DEU GOV 1998-10..2002-10
Volker Rühe | Volker Ruehe  DEU GOV 1992-04-01..1998-10-26
Gerhard Stoltenberg  DEU GOV 1982-10..1992-03-31
Theo Waigel | Theodor Waigel  DEU GOV 1989-04-21..1998-10-27
Manfred Kanther  DEU GOV 1993-07-07..1998-10-26
Rudolf Seiters  DEU GOV 1989-04..1993-07
Norbert Blüm | Norbert Bluem  DEU GOV 1982-10-01..1998-10-26
Günter Rexrodt | Guenter Rexrodt  DEU GOV 1993-01..1998-10-26
Klaus Töpfer | Klaus Toepfer  DEU GOV 1987-05..1998-01  UNO 1998-02..2006-03
Rita Süssmuth | Rita Suessmuth  DEU LEG 1988-11-25..1998-10-26
Wolfgang Thierse  DEU LEG 1998-10-26..2005-10-18
Norbert Lammert  DEU LEG 2005-10-18..2017-10-24
Michael Naumann  DEU GOV 1998-10..2000-12
Niels Annen  DEU GOV 2018-03..2025-05
Michael Roth  DEU GOV 2013-12-17..2021-12-08  DEU LEG 2021-12-09..2025-03
Gernot Erler  DEU GOV 2005-11..2009-10  DEU GOV 2014-01..2018-03
Dirk Wiese  DEU LEG
Siemtje Möller | Siemtje Moeller  DEU GOV 2021-12-08..2025-05-06
Nils Schmid  DEU GOV 2011-05..2016-05  DEU LEG 2017-10..2025-05-05  DEU GOV 2025-05-06..
Karsten Voigt  DEU LEG ..1998-10  DEU GOV 1999-01..2010-03
# --- Germany: states
Edmund Stoiber | Stoiber  DEU GOV 1993-05-28..2007-10-09
Günther Beckstein | Guenther Beckstein  DEU GOV 1993-06..2008-10-27
Markus Söder | Markus Soeder | Söder | Soeder  DEU GOV 2007-10..
Joachim Herrmann  DEU GOV
Armin Laschet | Laschet  DEU GOV 2017-06-27..2021-10-26  DEU LEG 2021-10-27..
Hendrik Wüst | Hendrik Wuest  DEU GOV 2017-06-30..
Hannelore Kraft  DEU GOV 2010-07-14..2017-06-27
Jürgen Rüttgers | Juergen Ruettgers  DEU GOV 2005-06-22..2010-07-14
Winfried Kretschmann | Kretschmann  DEU GOV 2011-05-12..
Günther Oettinger | Guenther Oettinger | Oettinger  DEU GOV 2005-04-21..2010-02-09  EUR GOV 2010-02-10..2019-11-30
Stefan Mappus  DEU GOV 2010-02-10..2011-05-12
Lothar Späth | Lothar Spaeth  DEU GOV 1978-08..1991-01
Erwin Teufel  DEU GOV 1991-01-22..2005-04-19
Kurt Biedenkopf  DEU GOV 1990-11-08..2002-04-18
Georg Milbradt  DEU GOV 1990-11..2008-05-28
Stanislaw Tillich  DEU GOV 2008-05-28..2017-12-12
Michael Kretschmer  DEU GOV 2017-12-13..
Roland Koch  DEU GOV 1999-04-07..2010-08-31
Volker Bouffier  DEU GOV 1999-04..2022-05-31
Boris Rhein  DEU GOV
Bodo Ramelow | Ramelow  DEU OPP ..2014-12-04  DEU GOV 2014-12-05..2024-12-12
Thomas Kemmerich  DEU GOV 2020-02-05..2020-03-04
Mario Voigt  DEU OPP 2020..2024-12-11  DEU GOV 2024-12-12..
Reiner Haseloff  DEU GOV 2011-04-19..2026-01
Matthias Platzeck  DEU GOV 2002-06-26..2013-08-28
Dietmar Woidke  DEU GOV 2010-10..
Manfred Stolpe  DEU GOV 1990-11-01..2005-11-22
Ole von Beust  DEU GOV 2001-10-31..2010-08-25
Peter Tschentscher  DEU GOV
Klaus Wowereit | Wowereit  DEU GOV 2001-06-16..2014-12-11
Eberhard Diepgen  DEU GOV 1991-01..2001-06-16
Kai Wegner  DEU GOV 2023-04-27..
Stephan Weil  DEU GOV 2013-02-19..2025-05-20
Olaf Lies  DEU GOV 2013-02..
Malu Dreyer  DEU GOV 2002-03..2024-07-10
Kurt Beck  DEU GOV 1994-10-26..2013-01-16
Peter Müller | Peter Mueller  DEU GOV 1999-09..2011-08  DEU JUD 2011-12..2023-12
Tobias Hans  DEU GOV 2018-03-01..2022-04-25
Anke Rehlinger  DEU GOV 2012-05..
Daniel Günther | Daniel Guenther  DEU GOV 2017-06-28..
Torsten Albig  DEU GOV 2012-06-12..2017-06-28
Peter Harry Carstensen  DEU GOV 2005-04-27..2012-06-12
Heide Simonis  DEU GOV 1993-05-19..2005-04-27
Björn Engholm | Bjoern Engholm  DEU GOV 1988-05-31..1993-05-19
Henriette Reker  DEU GOV 2015-12..2025-10
Boris Palmer  DEU GOV 2007-01..
Thomas Strobl  DEU GOV 2016-05..
Sven Schulze  DEU GOV 2021-09..
Walter Momper  DEU GOV 1989-03..1991-01
# --- Germany: parties, Bundestag
Martin Schulz  EUR LEG 1994-07..2017-01-17  DEU PTY 2017-03-19..2018-02-13
Saskia Esken  DEU PTY 2019-12-06..2025-06
Norbert Walter-Borjans  DEU PTY 2019-12-06..2021-12-11
Kevin Kühnert | Kevin Kuehnert  DEU PTY 2017-11..2024-10
Rolf Mützenich | Rolf Muetzenich  DEU LEG 2002-10..
Ralf Stegner  DEU LEG
Matthias Miersch  DEU LEG
Thorsten Schäfer-Gümbel | Thorsten Schaefer-Guembel  DEU PTY
Paul Ziemiak  DEU PTY 2018-12..2022-01
Carsten Linnemann  DEU PTY
Ralph Brinkhaus  DEU LEG 2018-09-25..2022-02
Volker Kauder  DEU LEG ..2018-09-25
Ruprecht Polenz  DEU LEG ..2013-10
Roderich Kiesewetter  DEU LEG 2009-10..
Jürgen Hardt | Juergen Hardt  DEU LEG 2009-10..
Henning Otte  DEU LEG
Eva Högl | Eva Hoegl  DEU LEG 2009..2025-06
Hans-Peter Bartels  DEU LEG ..2020-05
Wolfgang Bosbach  DEU LEG ..2017-10
Erika Steinbach  DEU LEG ..2017-10
Marie-Agnes Strack-Zimmermann | Strack-Zimmermann  DEU LEG 2017-10..2024-07-15  EUR LEG 2024-07-16..
Wolfgang Kubicki  DEU LEG 2017-10..2025-03
Alexander Graf Lambsdorff  EUR LEG 2004-07..2017-10  DEU LEG OPP 2017-11-01..2023-08  DEU GOV 2023-09-01..
Otto Graf Lambsdorff  DEU GOV 1977-10..1984-06  DEU LEG 1984-07..1998-10
Wolfgang Gerhardt  DEU PTY 1995-06..2001-05
Jürgen Möllemann | Juergen Moellemann  DEU GOV 1987-03..1993-01  DEU PTY OPP 1998..2003-06-05
Christian Dürr | Christian Duerr  DEU LEG PTY 2017-10..
Katrin Göring-Eckardt | Katrin Goering-Eckardt  DEU LEG
Ricarda Lang  DEU PTY 2022-01..2024-11
Omid Nouripour  DEU LEG
Felix Banaszak  DEU PTY OPP 2024-11..
Franziska Brantner  DEU LEG 2013-10..2021-12-07  DEU GOV 2021-12-08..2024-12  DEU PTY OPP 2025..
Britta Haßelmann | Britta Hasselmann  DEU LEG
Katharina Dröge | Katharina Droege  DEU LEG
Anton Hofreiter | Toni Hofreiter  DEU LEG
Simone Peter  DEU PTY OPP 2013-10..2018-01
Konstantin von Notz  DEU LEG
Hans-Christian Ströbele | Hans-Christian Stroebele  DEU LEG ..2017-10
Petra Kelly  DEU LEG ..1990-12
Reinhard Bütikofer | Reinhard Buetikofer  EUR LEG 2009-07..2024-07
Ska Keller  EUR LEG 2009-07..2024-07
Gregor Gysi | Gysi  DEU LEG OPP
Lothar Bisky  DEU PTY OPP
Katja Kipping  DEU PTY OPP 2012-06..2021-02  DEU GOV 2021-12..2023-04
Bernd Riexinger  DEU PTY OPP 2012-06..2021-02
Dietmar Bartsch  DEU LEG OPP
Janine Wissler  DEU PTY OPP 2021-02..2024-10
Susanne Hennig-Wellsow  DEU PTY OPP
Martin Schirdewan  EUR LEG 2017-11..
Jan van Aken  UNO 2004..2006  DEU LEG OPP 2009-10..2017-10  DEU PTY OPP 2024-10..
Ines Schwerdtner  DEU PTY OPP 2024-10..
Heidi Reichinnek  DEU LEG OPP 2021-10..
Jan Korte  DEU LEG OPP
Sevim Dağdelen  DEU LEG OPP 2005-10..2025-03
Sahra Wagenknecht | Wagenknecht  DEU LEG OPP ..2023-12  DEU PTY OPP 2024-01..
Amira Mohamed Ali  DEU LEG OPP 2017-10..
Fabio De Masi  DEU OPP
Alice Weidel | Weidel  DEU LEG PTY OPP 2017-10..
Tino Chrupalla | Chrupalla  DEU LEG PTY OPP 2017-10..
Alexander Gauland | Gauland  DEU LEG PTY OPP
Frauke Petry  DEU PTY OPP 2013-04..2017-09
Jörg Meuthen | Joerg Meuthen  DEU PTY OPP 2015-07..2022-01  EUR LEG 2022-02-01..2024-07
Björn Höcke | Bjoern Hoecke | Höcke | Hoecke  DEU LEG OPP 2014-10..
Bernd Lucke  DEU PTY OPP 2013-04..2015-07
Beatrix von Storch  DEU LEG OPP 2017-10..
Maximilian Krah  EUR LEG 2019-07..2025-03  DEU LEG OPP 2025-04-01..
Petr Bystron  DEU LEG OPP 2017-10..2024-07  EUR LEG 2024-08-01..
René Aust  EUR LEG 2024-07..
Bernd Baumann  DEU LEG OPP 2017-10..
Stephan Brandner  DEU LEG OPP 2017-10..
Markus Frohnmaier  DEU LEG OPP 2017-10..
Andreas Kalbitz  DEU PTY OPP
André Poggenburg  DEU PTY OPP
Franz Schönhuber | Franz Schoenhuber  DEU PTY OPP
Udo Voigt  DEU PTY OPP
Horst Mahler  DEU OPP
Hubert Aiwanger  DEU PTY GOV 2018-11..
Monika Hohlmeier  EUR LEG 2009-07..
Hans-Jochen Vogel  DEU PTY OPP ..1991-05
Hans-Ulrich Klose  DEU LEG ..2013-10
Adis Ahmetovic  DEU LEG 2021-10..
# --- Germany: diplomats, forces, services, courts, banks
Detlev Graf zu Rantzau  DEU GOV ..1995
Tono Eitel  DEU GOV 1995..1998
Dieter Kastrup  DEU GOV 1998..2001
Hanns Schumacher  DEU GOV
Gunter Pleuger  DEU GOV ..2006
Thomas Matussek  DEU GOV
Peter Wittig  DEU GOV ..2020
Martin Ney  DEU GOV
Harald Braun  DEU GOV
Antje Leendertse  DEU GOV
Thomas Zahneisen  DEU GOV
Ricklef Beutin  DEU GOV
Emily Haber  DEU GOV
Klaus Scharioth  DEU GOV
Wolfgang Ischinger | Ischinger  DEU GOV ..2008-03  NGO 2008-05..
Miguel Berger  DEU GOV
Andreas Michaelis  DEU GOV
Anka Feldhusen  DEU GOV 2019-07..2023-07
Martin Jäger | Martin Jaeger  DEU GOV ..2025-09-14  DEU SPY 2025-09-15..
Markus Potzel  DEU GOV ..2021-09  UNO 2021-10..2022
Ernst Reichel  DEU GOV ..2019-07
Geza Andreas von Geyr  DEU GOV
Rüdiger von Fritsch | Ruediger von Fritsch  DEU GOV ..2019
Martin Kobler  UNO 2010..2017-08  DEU GOV 2017-09..2019
Klaus Naumann  DEU MIL 1991-10..1996-02  IGO MIL 1996-03-01..1999-05
Hartmut Bagger  DEU MIL 1996-02..1999-03
Hans-Peter von Kirchbach  DEU MIL 1999-03..2000-06
Harald Kujat  DEU MIL 2000-07..2002-06  IGO MIL 2002-07..2005-06
Wolfgang Schneiderhan  DEU MIL 2002-06..2009-11-26
Volker Wieker  DEU MIL 2010-01..2018-04
Eberhard Zorn  DEU MIL 2018-04..2023-03
Carsten Breuer  DEU MIL
Alfons Mais  DEU MIL 2020-02..2025-09
Christian Freuding  DEU MIL
Ingo Gerhartz  DEU MIL
Jan Christian Kaack | Jan Kaack  DEU MIL
Kay-Achim Schönbach | Kay-Achim Schoenbach  DEU MIL 2021-03..2022-01-22
Alexander Sollfrank  DEU MIL
Erhard Bühler | Erhard Buehler  DEU MIL ..2020
Hans-Lothar Domröse | Hans-Lothar Domroese  IGO MIL 2012-12..2016-03
Egon Ramms  IGO MIL 2007-01..2010-09
Klaus Reinhardt  IGO MIL 1998..2001-03
Norbert van Heyst  IGO MIL 2003-02..2003-08
Georg Klein | Colonel Georg Klein  DEU MIL
Markus Kneip  DEU MIL
Gerhard Schindler  DEU SPY 2012-01..2016-07
Ernst Uhrlau  DEU SPY 2005-12..2011-12
August Hanning  DEU SPY 1998-12..2005-11  DEU GOV 2005-12..2009-11
Bruno Kahl  DEU SPY 2016-07..2025-09
Hans-Georg Maassen | Hans-Georg Maaßen  DEU SPY 2012-08..2018-11-05  DEU OPP 2018-11-06..
Heinz Fromm  DEU SPY 2000-06..2012-07
Thomas Haldenwang  DEU SPY 2018-11-15..2024-11
Sinan Selen  DEU SPY
Bernd Schmidbauer  DEU SPY 1991-12..1998-10
Markus Wolf  DEU SPY ..1986
Erich Mielke  DEU SPY ..1989-11
Holger Münch | Holger Muench  DEU COP 2014-12..
Jörg Ziercke | Joerg Ziercke  DEU COP 2004-02..2014-11
Dieter Romann  DEU COP 2012-08..
Rainer Wendt  DEU LAB
Kay Nehm  DEU JUD 1994-02..2006-05
Monika Harms  DEU JUD 2006-06..2011-09
Harald Range  DEU JUD 2011-11..2015-08-04
Peter Frank  DEU JUD 2015-10..
Jens Rommel  DEU JUD
Andreas Voßkuhle | Andreas Vosskuhle  DEU JUD 2008-05..2020-06
Stephan Harbarth  DEU LEG 2009-10..2018-11  DEU JUD 2018-12-01..
Hans-Jürgen Papier | Hans-Juergen Papier  DEU JUD 1998-02..2010-03
Jutta Limbach  DEU JUD 1994..2002-04
Hans Tietmeyer  DEU GOV 1993-10..1999-08
Ernst Welteke  DEU GOV 1999-09..2004-04-16
Axel Weber  DEU GOV 2004-04-30..2011-04-30
Jens Weidmann  DEU GOV 2011-05-01..2021-12-31
Joachim Nagel  DEU GOV
Jürgen Stark | Juergen Stark  DEU GOV ..2006-05  EUR 2006-06..2011-12
Jörg Asmussen | Joerg Asmussen  DEU GOV 2008-07..2011-12  EUR 2012-01..2014-01  DEU GOV 2014-02-01..2015-12
Isabel Schnabel  EUR 2020-01..
Sabine Lautenschläger | Sabine Lautenschlaeger  EUR 2014-01..2019-10
Klaus Regling  EUR 2010-07..2022-10
Lothar Wieler  DEU MED ..2023-03
Christian Drosten  DEU MED
# --- East Germany, society, militants, business
Erich Honecker | Honecker  DEU GOV ..1989-10-18
Egon Krenz  DEU GOV 1989-10-18..1989-12-06
Hans Modrow  DEU GOV 1989-11-13..1990-04-12
Günter Schabowski | Guenter Schabowski  DEU GOV ..1989-12
Bärbel Bohley | Baerbel Bohley  DEU CVL
Karl Lehmann | Cardinal Lehmann  DEU REL
Reinhard Marx | Cardinal Marx  DEU REL
Georg Bätzing | Georg Baetzing  DEU REL
Rainer Maria Woelki | Cardinal Woelki  DEU REL
Walter Kasper | Cardinal Kasper  VAT REL 1999..2010-07
Gerhard Ludwig Müller | Gerhard Ludwig Mueller | Cardinal Müller  VAT REL 2012-07..2017-07
Georg Gänswein | Georg Gaenswein  VAT REL
Heinrich Bedford-Strohm  DEU REL
Wolfgang Huber  DEU REL ..2009-10
Margot Kässmann | Margot Kaessmann  DEU REL
Ignatz Bubis  DEU REL ..1999-08-13
Paul Spiegel  DEU REL 2000-01..2006-04-30
Charlotte Knobloch  DEU REL
Dieter Graumann  DEU REL 2010-11..2014-11
Josef Schuster  DEU REL 2014-11..
Aiman Mazyek  DEU REL
Lutz Bachmann  DEU OPP CVL
Luisa Neubauer  DEU CVL
Carla Reemtsma  DEU CVL
Carola Rackete  DEU CVL ..2024-07-15  EUR LEG 2024-07-16..2025-07
Michael Sommer  DEU LAB 2002-05..2014-05
Reiner Hoffmann  DEU LAB 2014-05..2022-05
Yasmin Fahimi  DEU PTY 2014-01..2015-12  DEU LAB 2022-05..
Frank Bsirske  DEU LAB 2000-11..2019-09  DEU LEG 2021-10..2025-03
Frank Werneke  DEU LAB 2019-09..
Claus Weselsky  DEU LAB ..2024-09
Jörg Hofmann | Joerg Hofmann  DEU LAB ..2023-10
Christiane Benner  DEU LAB 2023-10..
Joe Kaeser  DEU BUS
Herbert Diess  DEU BUS ..2022-08
Martin Winterkorn  DEU BUS ..2015-09-23
Ferdinand Piëch  DEU BUS
Josef Ackermann  DEU BUS ..2012-05
Oliver Blume  DEU BUS
Armin Papperger  DEU BUS
Jan Marsalek  AUT SPY
Markus Braun  AUT BUS ..2020-06-19
Matthias Warnig  DEU BUS
Günter Grass | Guenter Grass  DEU CVL ..2015-04-13
Jan Böhmermann | Jan Boehmermann  DEU JRN
Deniz Yücel | Deniz Yuecel  DEU JRN
Mathias Döpfner | Mathias Doepfner  DEU BUS JRN
Khaled el-Masri | Khaled al-Masri | Khalid el-Masri  DEU
Murat Kurnaz  DEU
Mohamed Atta | Mohammed Atta  IMG REB ..2001-09-11
Mounir el-Motassadeq  DEU REB
Ramzi Binalshibh | Ramzi bin al-Shibh  IMG REB
Anis Amri  TUN REB ..2016-12-23
Beate Zschäpe | Beate Zschaepe  DEU REB
Stephan Ernst  DEU REB
Walter Lübcke | Walter Luebcke  DEU GOV ..2019-06-02
Stephan Balliet  DEU REB
Pierre Vogel  DEU REL
Denis Cuspert | Deso Dogg  IMG REB ..2018-01  group=ISI
Andreas Baader  DEU REB
Ulrike Meinhof  DEU REB
Gudrun Ensslin  DEU REB
Heinrich XIII | Prince Reuss | Heinrich XIII Prince Reuss  DEU OPP
Daniela Klette  DEU REB
# --- Austria
Kurt Waldheim | Waldheim  UNO 1972-01-01..1981-12-31  AUT GOV 1986-07-08..1992-07-08
Thomas Klestil | Klestil  AUT GOV 1987..2004-07-06
Heinz Fischer  AUT LEG ..2004-07-07  AUT GOV 2004-07-08..2016-07-08
Alexander Van der Bellen | Van der Bellen  AUT PTY OPP 1997-12..2008-10  AUT GOV 2017-01-26..
Franz Vranitzky | Vranitzky  AUT GOV 1984-09..1997-01-28
Viktor Klima  AUT GOV 1992-04..2000-02-04
Wolfgang Schüssel | Wolfgang Schuessel | Schüssel | Schuessel  AUT GOV 1989-04..2007-01-11
Alfred Gusenbauer  AUT PTY OPP 2000-04..2007-01-10  AUT GOV 2007-01-11..2008-12-02
Werner Faymann  AUT GOV 2007-01-11..2016-05-09
Christian Kern  AUT BUS ..2016-05-16  AUT GOV 2016-05-17..2017-12-18  AUT PTY OPP 2017-12-19..2018-09
Hartwig Löger | Hartwig Loeger  AUT GOV 2017-12-18..2019-06-03
Brigitte Bierlein  AUT JUD ..2019-06-02  AUT GOV 2019-06-03..2020-01-07
Alexander Schallenberg | Schallenberg  AUT GOV 2019-06-03..2025-03-03
Christian Stocker  AUT PTY GOV 2025-01-05..2025-03-02  AUT GOV 2025-03-03..
Alois Mock  AUT GOV 1987-01-21..1995-05-04
Benita Ferrero-Waldner | Ferrero-Waldner  AUT GOV 1995-05..2004-10-20  EUR GOV 2004-11-22..2010-02-09
Ursula Plassnik  AUT GOV 2004-10-20..2008-12-02
Michael Spindelegger  AUT GOV 2008-12-02..2014-09-01  IGO 2016-01..2025-12
Karin Kneissl | Kneissl  AUT GOV 2017-12-18..2019-06-03
Peter Launsky-Tieffenthal  AUT GOV
Beate Meinl-Reisinger  AUT PTY OPP 2018-06..2025-03-02  AUT GOV 2025-03-03..
Andreas Babler  AUT PTY OPP 2023-06..2025-03-02  AUT GOV 2025-03-03..
Markus Marterbauer  AUT GOV 2025-03-03..
Klaudia Tanner  AUT GOV 2020-01-07..
Gerhard Karner  AUT GOV 2021-12-06..
Werner Kogler  AUT PTY OPP 2017-10..2020-01-06  AUT GOV 2020-01-07..2025-03-03
Magnus Brunner  AUT GOV 2020-01-07..2024-11  EUR GOV 2024-12-01..
Gernot Blümel | Gernot Bluemel  AUT GOV 2017-12-18..2021-12-03
Karoline Edtstadler  AUT GOV 2017-12-18..
Susanne Raab  AUT GOV 2020-01-07..2025-03-03
Leonore Gewessler  AUT GOV 2020-01-07..2025-03-03  AUT PTY OPP 2025-06..
Alma Zadić  AUT GOV 2020-01-07..2025-03-03
Rudolf Anschober  AUT GOV 2020-01-07..2021-04-13
Wolfgang Mückstein | Wolfgang Mueckstein  AUT GOV 2021-04-19..2022-03-03
Johannes Rauch  AUT GOV 2022-03-08..2025-03-03
Thomas Starlinger  AUT MIL ..2019-06-02  AUT GOV 2019-06-03..2020-01-07
Mario Kunasek  AUT GOV 2017-12-18..2019-05-22  AUT GOV 2024-12-18..
Herbert Kickl | Kickl  AUT GOV 2017-12-18..2019-05-22  AUT PTY OPP 2019-05-23..
Heinz-Christian Strache | Strache  AUT PTY OPP 2005-04..2017-12-17  AUT GOV 2017-12-18..2019-05-18
Norbert Hofer  AUT PTY OPP ..2017-12-17  AUT GOV 2017-12-18..2019-05-20  AUT PTY OPP 2019-05-21..
Jörg Haider | Joerg Haider  AUT PTY OPP ..1999-04-07  AUT GOV 1999-04-08..2008-10-11
Susanne Riess-Passer  AUT GOV 2000-02-04..2003-02-28
Karl-Heinz Grasser  AUT GOV 2000-02-04..2007-01-11
Herbert Scheibner  AUT GOV 2000-02-04..2003-02-28
Günther Platter | Guenther Platter  AUT GOV 2003-02-28..2022-10
Norbert Darabos  AUT GOV 2007-01-11..2013-03-11
Gerald Klug  AUT GOV 2013-03-11..2016-05-18
Hans Peter Doskozil  AUT GOV 2016-01-26..
Werner Fasslabend  AUT GOV 1990-12-17..2000-02-04
Ernst Strasser  AUT GOV 2000-02-04..2004-12-11  EUR LEG 2009-07..2011-03
Maria Fekter  AUT GOV 2008-07-01..2013-12-16
Johanna Mikl-Leitner  AUT GOV 2011-04-21..
Wolfgang Sobotka  AUT GOV 1998..2017-12-18  AUT LEG 2017-12-20..2024-10
Walter Rosenkranz  AUT LEG 2024-10-24..
Barbara Prammer  AUT LEG 2006-10-30..2014-08-02
Doris Bures  AUT GOV 2007-01-11..2014-09-01  AUT LEG 2014-09-02..
Elisabeth Köstinger | Elisabeth Koestinger  AUT GOV 2017-12-18..2022-05-09
Reinhold Mitterlehner  AUT GOV 2008-12-02..2017-05-17
Erwin Pröll | Erwin Proell  AUT GOV 1992-10-22..2017-04-19
Josef Pröll | Josef Proell  AUT GOV 2003-02-28..2011-04-21
Michael Häupl | Michael Haeupl  AUT GOV 1994-11-07..2018-05-24
Michael Ludwig  AUT GOV 2007-01..
Irmgard Griss  AUT JUD ..2011  AUT LEG OPP 2017-11..2019-10
Pamela Rendi-Wagner  AUT GOV 2017-03-08..2017-12-18  AUT PTY OPP 2018-11..2023-06
Matthias Strolz  AUT PTY OPP 2012-10..2018-06
Eva Glawischnig  AUT PTY OPP 2008-10..2017-05
Peter Pilz  AUT LEG OPP ..2019-10
Ulrike Lunacek  EUR LEG 2009-07..2017-11  AUT GOV 2020-01-07..2020-05-15
Othmar Karas  EUR LEG 1999-07..2024-07
Franz Fischler  AUT GOV 1989-04..1994-11  EUR GOV 1995-01..2004-11-21
Johannes Hahn  AUT GOV 2007-01-11..2010-01-26  EUR GOV 2010-02-10..2024-11-30
Ewald Nowotny  AUT GOV 2008-09..2019-08
Robert Holzmann  AUT GOV 2019-09..2025-08
Peter Gridling  AUT SPY 2008..2020
Omar Haijawi-Pirchner  AUT SPY 2021-12..2025-12
Robert Brieger  AUT MIL 2018-07..2022-05-15  EUR MIL 2022-05-16..2025-05
Ernst Sucharipa  AUT GOV 1993..1999
Gerhard Pfanzelter  AUT GOV 1999..2008
Thomas Mayr-Harting  AUT GOV 2008-11..2011-10  EUR GOV 2011-11..2015-10
Christoph Schönborn | Christoph Schoenborn | Cardinal Schönborn  AUT REL ..2025-01
Hans Hermann Groër  AUT REL ..1995-09
Martin Sellner  AUT OPP CVL
Simon Wiesenthal  AUT CVL ..2005-09-20
Max Schrems  AUT CVL
Otto von Habsburg | Otto Habsburg  EUR LEG 1979-07..1999-07
Wolfgang Petritsch  EUR GOV 1998-10..1999-07  IGO 1999-08-18..2002-05-26
Albert Rohan  AUT GOV 1996-01..2001-11  UNO 2005-11..2008
Egisto Ott  AUT SPY
Martin Kocher  AUT GOV 2021-01-11..
Markus Wallner  AUT GOV 2011-12..
# --- Switzerland
Flavio Cotti  CHE GOV 1987-01-01..1999-04-30
Ruth Dreifuss  CHE GOV 1993-04-01..2002-12-31
Adolf Ogi  CHE GOV 1988-01-01..2000-12-31  UNO 2001-02..2007-12
Kaspar Villiger  CHE GOV 1989-02-01..2003-12-31
Arnold Koller  CHE GOV 1987-01-01..1999-04-30
Otto Stich  CHE GOV 1984-01-01..1995-10-31
Jean-Pascal Delamuraz  CHE GOV 1984-01-01..1998-03-31
René Felber  CHE GOV 1988-01-01..1993-03-31
Pascal Couchepin  CHE GOV 1998-04-01..2009-10-31
Joseph Deiss | Josef Deiss  CHE GOV 1999-05-01..2006-07-31  UNO 2010-09..2011-09
Ruth Metzler | Ruth Metzler-Arnold  CHE GOV 1999-05-01..2003-12-31
Moritz Leuenberger  CHE GOV 1995-11-01..2010-10-31
Samuel Schmid  CHE GOV 2001-01-01..2008-12-31
Micheline Calmy-Rey | Calmy-Rey  CHE GOV 2003-01-01..2011-12-31
Christoph Blocher | Blocher  CHE PTY ..2003-12-31  CHE GOV 2004-01-01..2007-12-31  CHE PTY 2008-01-01..
Hans-Rudolf Merz  CHE GOV 2004-01-01..2010-10-31
Doris Leuthard  CHE GOV 2006-08-01..2018-12-31
Eveline Widmer-Schlumpf  CHE GOV 2008-01-01..2015-12-31
Ueli Maurer  CHE GOV 2009-01-01..2022-12-31
Didier Burkhalter | Burkhalter  CHE GOV 2009-11-01..2017-10-31
Simonetta Sommaruga  CHE GOV 2010-11-01..2022-12-31
Johann Schneider-Ammann  CHE GOV 2010-11-01..2018-12-31
Alain Berset  CHE GOV 2012-01-01..2023-12-31  IGO 2024-09-18..
Guy Parmelin  CHE GOV 2016-01-01..
Ignazio Cassis | Cassis  CHE GOV 2017-11-01..
Viola Amherd  CHE GOV 2019-01-01..2025-03-31
Karin Keller-Sutter | Keller-Sutter  CHE GOV 2019-01-01..
Albert Rösti | Albert Roesti  CHE GOV 2023-01-01..
Élisabeth Baume-Schneider  CHE GOV 2023-01-01..
Beat Jans  CHE GOV 2024-01-01..
Martin Pfister  CHE GOV 2025-04-01..
Livia Leu  CHE GOV
Pascale Baeriswyl  CHE GOV
Jürg Lauber | Juerg Lauber  CHE GOV
Peter Maurer  CHE GOV 2004..2012-06-30  NGO MED 2012-07-01..2022-09-30
Jakob Kellenberger  CHE GOV ..1999  NGO MED 2000-01-01..2012-06-30
Cornelio Sommaruga  NGO MED 1987-05..1999-12-31
Mirjana Spoljaric | Mirjana Spoljaric Egger  UNO 2018-10..2022-09  NGO MED 2022-10-01..
Robert Mardini  NGO MED 2020-03..2024-03
Pierre Krähenbühl | Pierre Kraehenbuehl  NGO MED ..2014-03-29  UNO 2014-03-30..2019-11-06  NGO MED 2024-04..
Yves Daccord  NGO MED 2010-07..2020-03
Dominik Stillhart  NGO MED
Heidi Tagliavini  IGO
Carla Del Ponte | Del Ponte  CHE JUD 1994..1999-08  UNO JUD 1999-09-15..2007-12-31  CHE GOV 2008..2011-08-31  UNO 2012-09..2017-08
Michael Lauber  CHE JUD 2012-01..2020-08
Stefan Blättler | Stefan Blaettler  CHE JUD 2022-01..
Dick Marty  CHE LEG 1995-12..2011-12
Jean Ziegler  CHE LEG ..1999  UNO 2000-09..2008-04
Nils Melzer  UNO 2016-11..2022-03
Christine Schraner Burgener  CHE GOV ..2018-04  UNO 2018-05-01..2021-10
Thomas Greminger  CHE GOV ..2017-07-17  IGO 2017-07-18..2020-07-18
Tim Guldimann  IGO 2007-10..2008-10  CHE LEG 2015-12..2018-03
Nicolas Bideau  CHE GOV
Thomas Jordan  CHE GOV 2012-04..2024-09
Philipp Hildebrand  CHE GOV 2010-01..2012-01-09
Jean-Pierre Roth  CHE GOV 2001-01..2009-12
Martin Schlegel  CHE GOV 2024-10..
Thomas Süssli | Thomas Suessli  CHE MIL 2020-01..2025-12
Philippe Rebord  CHE MIL 2017-01..2019-12
Klaus Schwab  NGO ..2025-04
Sepp Blatter | Joseph Blatter | Blatter  NGO 1998-06-08..2015-12-21
Gianni Infantino | Infantino  NGO 2016-02-26..
Oskar Freysinger  CHE LEG
Toni Brunner  CHE PTY
Petra Gössi | Petra Goessi  CHE PTY
Christian Levrat  CHE PTY
Christoph Mörgeli | Christoph Moergeli  CHE LEG
Marco Chiesa  CHE PTY
Tariq Ramadan  CHE EDU REL
Hani Ramadan  CHE REL
Hervé Falciani  CHE BUS
Axel Lehmann  CHE BUS 2022-01..2023-06
Colm Kelleher  CHE BUS
Marcel Ospel  CHE BUS ..2008-04
# --- Liechtenstein, Luxembourg, Andorra, Monaco, San Marino
Hans-Adam II | Prince Hans-Adam  LIE GOV 1989-11-13..
Prince Alois  LIE GOV 2004-08-15..
Mario Frick  LIE GOV 1993-12-15..2001-04-05
Otmar Hasler  LIE GOV 2001-04-05..2009-03-25
Klaus Tschütscher | Klaus Tschuetscher  LIE GOV 2005-04..2013-03-27
Adrian Hasler  LIE GOV 2013-03-27..2021-03-25
Daniel Risch  LIE GOV 2017-03..2025-04-10
Brigitte Haas  LIE GOV 2025-04-10..
Aurelia Frick  LIE GOV 2009-03-25..2019-07-02
Dominique Hasler  LIE GOV 2017-03..2025-04-10
Christian Wenaweser  LIE GOV 2002..
Jacques Santer  LUX GOV 1984-07-20..1995-01-20  EUR GOV 1995-01-24..1999-03-16  EUR LEG 1999-07..2004-07
Jacques Poos  LUX GOV 1984-07-20..1999-08-07
Xavier Bettel  LUX GOV 2011-11..
Luc Frieden  LUX GOV 1998-02..2013-12-04  LUX GOV 2023-11-17..
Jean Asselborn | Asselborn  LUX GOV 2004-07-31..2023-11-17
Lydie Polfer  LUX GOV 1999-08-07..2004-07-31
François Bausch  LUX GOV 2013-12-04..2023-11-17
Étienne Schneider  LUX GOV 2012-02..2020-02
Dan Kersch  LUX GOV 2013-12-04..2022-01
Pierre Gramegna  LUX GOV 2013-12-04..2022-01-05  EUR 2022-12..
Yuriko Backes  LUX GOV 2022-01-05..
Gilles Roth  LUX GOV 2023-11-17..
Jean-Marie Halsdorf  LUX GOV 2004-07-31..2013-12-04
Viviane Reding  EUR GOV 1999-09-16..2014-06  EUR LEG 2014-07..2018-08
Nicolas Schmit  LUX GOV 2004-07..2018-12-05  EUR GOV 2019-12-01..2024-11-30
Christophe Hansen  EUR LEG 2018-08..2023-10  EUR GOV 2024-12-01..
Yves Mersch  LUX GOV 1998-06..2012-12  EUR 2013-01-01..2020-12
Sylvie Lucas  LUX GOV
Grand Duke Henri  LUX GOV 2000-10-07..2025-10-03
Grand Duke Guillaume  LUX GOV 2025-10-03..
Grand Duke Jean  LUX GOV 1964-11-12..2000-10-07
Prince Albert II | Prince Albert of Monaco | Albert II of Monaco  MCO GOV 2005-04-06..
Prince Rainier | Rainier III | Prince Rainier III  MCO GOV 1949-05-09..2005-04-06
Serge Telle  MCO GOV 2016-02..2020-08
Pierre Dartout  MCO GOV 2020-09..2024-09
Marc Forné Molné | Marc Forné  AND GOV 1994-12..2005-05
Albert Pintat  AND GOV 2005-05..2009-06
Jaume Bartumeu  AND GOV 2009-06..2011-05
Antoni Martí  AND GOV 2011-05..2019-05
Xavier Espot | Xavier Espot Zamora  AND GOV 2012-07..
Gilbert Saboya  AND GOV 2011-05..2017-07
Maria Ubach  AND GOV 2017-07..2023-05
Imma Tor  AND GOV 2023-05..
Luca Beccari  SMR GOV 2020-01..
Nicola Renzi  SMR GOV 2016-12..2020-01
Pasquale Valentini  SMR GOV 2012-12..2016-12
Antonella Mularoni  SMR GOV 2008-12..2012-12
Didier Guillaume  FRA GOV 2018-10-16..2020-07-06  MCO GOV 2024-09..2025-01-17
Christophe Mirmand  FRA GOV ..2025-06  MCO GOV 2025-07..
Michel Roger  MCO GOV 2010-03..2015-12
Jean-Paul Proust  FRA COP ..2004-12  MCO GOV 2005-05..2010-03
Patrick Leclercq  MCO GOV 2000-01..2005-05
Claude Wiseler  LUX GOV 2004-07-31..2013-12-04  LUX LEG 2013-12-05..
# --- Belgium
King Baudouin  BEL GOV 1951-07-17..1993-07-31
King Albert II  BEL GOV 1993-08-09..2013-07-21
King Philippe  BEL GOV 2013-07-21..
Wilfried Martens  BEL GOV 1981-12..1992-03-07  EUR LEG 1994-07..1999-07
Jean-Luc Dehaene | Dehaene  BEL GOV 1988-05..1999-07-12  EUR LEG 2004-07..2014-05-15
Guy Verhofstadt | Verhofstadt  BEL GOV 1999-07-12..2008-03-20  EUR LEG 2009-07..2024-07
Yves Leterme | Leterme  BEL GOV 2004-07-20..2011-12-06  IGO 2011-12-07..2019
Elio Di Rupo | Di Rupo  BEL GOV 1994-01..2014-10-11  BEL PTY OPP 2014-10-12..2019-09-12  BEL GOV 2019-09-13..2024-07-15  EUR LEG 2024-07-16..
Sophie Wilmès  BEL GOV 2015-09..2022-07-14  EUR LEG 2024-07-16..
Alexander De Croo | De Croo  BEL GOV 2012-10..2025-02-03  UNO 2025-12..
Bart De Wever | De Wever  BEL PTY OPP ..2012-12  BEL GOV 2013-01-01..
Maxime Prévot  BEL GOV 2014-07..2017-07  BEL PTY 2019-01..2025-02-02  BEL GOV 2025-02-03..
Theo Francken  BEL GOV 2014-10-11..2018-12-09  BEL LEG OPP 2018-12-10..2025-02-02  BEL GOV 2025-02-03..
Jan Jambon  BEL GOV 2014-10-11..2018-12-09  BEL GOV 2019-10-02..
Vincent Van Peteghem  BEL GOV 2020-10-01..
Bernard Quintin  BEL GOV 2024-12..
Annelies Verlinden  BEL GOV 2020-10-01..
Frank Vandenbroucke  BEL GOV 1994-10..1995-03  BEL GOV 1999-07-12..2009-07  BEL GOV 2020-10-01..
David Clarinval  BEL GOV 2019-12..
Georges-Louis Bouchez  BEL PTY 2019-11..
Paul Magnette  BEL GOV 2007-07..2013-01  BEL GOV 2014-07-22..2017-07-28  BEL PTY 2019-10..2025
Didier Reynders | Reynders  BEL GOV 1999-07-12..2019-11-30  EUR GOV 2019-12-01..2024-11-30
Philippe Goffin  BEL GOV 2019-11-30..2020-10-01
Hadja Lahbib  BEL JRN ..2022-07-14  BEL GOV 2022-07-15..2024-11-30  EUR GOV 2024-12-01..
Ludivine Dedonder  BEL GOV 2020-10-01..2025-02-03
Steven Vandeput  BEL GOV 2014-10-11..2018-11-12
Sander Loones  BEL GOV 2018-11-12..2018-12-09
Pieter De Crem  BEL GOV 2007-12-21..2014-10-11  BEL GOV 2018-12-09..2020-10-01
André Flahaut  BEL GOV 1999-07-12..2007-12-21  BEL LEG 2010-07..2014-06
Steven Vanackere  BEL GOV 2007-12..2013-03-05
Karel De Gucht  BEL PTY 1999-07..2004-07-17  BEL GOV 2004-07-18..2009-07-17  EUR GOV 2009-07-18..2014-10-31
Louis Michel  BEL GOV 1999-07-12..2004-07-18  EUR GOV 2004-07-19..2009-07  EUR LEG 2009-08-01..2019-07
Erik Derycke  BEL GOV 1995-03-22..1999-07-12
Willy Claes  BEL GOV 1988-05..1994-10-10  IGO MIL 1994-10-17..1995-10-20
Mark Eyskens  BEL GOV ..1992-03-07
Leo Tindemans  BEL GOV 1974-04..1989-06  EUR LEG 1989-07..1999-07
Koen Geens  BEL GOV 2013-03-05..2020-10-01
Joëlle Milquet  BEL GOV 2008-03-20..2016-04
Laurette Onkelinx  BEL GOV 1999-07-12..2014-10-11
Maggie De Block  BEL GOV 2011-12-06..2020-10-01
Kris Peeters  BEL GOV 2004-07..2019-07
Johan Vande Lanotte  BEL GOV 1994-10..2005-10  BEL GOV 2011-12-06..2014-07
Melchior Wathelet  BEL GOV ..2014-10
Jean-Pascal Labille  BEL GOV 2013-01..2014-10
Vincent Van Quickenborne  BEL GOV 2003-07..2023-10-20
Paul Van Tigchelt  BEL GOV 2023-10-22..2025-02-03
Gwendolyn Rutten  BEL PTY 2012-12..2020-03
Egbert Lachaert  BEL PTY 2020-05..2023-06
Sammy Mahdi  BEL GOV 2020-10-01..2022-06-28  BEL PTY 2022-06-29..
Conner Rousseau  BEL PTY
Raoul Hedebouw  BEL PTY OPP 2021-12..
Tom Van Grieken  BEL PTY OPP 2014-10..
Filip Dewinter  BEL LEG OPP
Gerolf Annemans  BEL LEG OPP ..2014-06  EUR LEG 2014-07..
Frank Vanhecke  BEL PTY OPP 1996-06..2008-03
Geert Bourgeois  BEL GOV 2004-07..2019-07-02
Liesbeth Homans  BEL GOV 2014-07..2019-10
Matthias Diependaele  BEL GOV 2019-10-02..
Rudi Vervoort  BEL GOV 2013-05-07..2026-02
Adrien Dolimont  BEL GOV 2022..
Willy Borsus  BEL GOV 2014-10-11..2024-07
Oliver Paasch  BEL GOV 2009-07..
Charles Picqué  BEL GOV 1989-07..2013-05-07
Zuhal Demir  BEL GOV 2017-02-24..2018-12-09  BEL GOV 2019-10-02..
Peter Mertens  BEL PTY OPP
Kristof Calvo  BEL LEG
Anne-Marie Lizin  BEL LEG
Pieter Timmermans  BEL BUS
Frédéric Van Leeuw  BEL JUD 2014-04..2024
Eric Van der Sypt  BEL JUD
Thierry Werts  BEL JUD
Marc Compernol  BEL MIL 2016-07..2020-07
Michel Hofman  BEL MIL 2020-07..2024-09
Frederik Vansina  BEL MIL
Guy Rapaille  BEL SPY
Jaak Raes  BEL SPY 2014-04..2022-03
Pierre Wunsch  BEL GOV 2019-01..
Luc Coene  BEL GOV 2011-04..2015-03
Jan Smets  BEL GOV 2015-03..2019-01
Marc Pecsteen de Buytswerve | Marc Pecsteen  BEL GOV
Johan Verbeke  BEL GOV 2004..2008
Jan Grauls  BEL GOV 2008..2012
Bénédicte Frankinet  BEL GOV 2012..2016
Philippe Kridelka  BEL GOV
Peter Moors  BEL GOV
Godfried Danneels | Cardinal Danneels  BEL REL ..2010-01
André-Joseph Léonard  BEL REL 2010-01..2015-11
Jozef De Kesel | Cardinal De Kesel  BEL REL 2015-11..2023-09
Luc Terlinden  BEL REL 2023-09..
Marc Dutroux  BEL CRM
Fouad Belkacem  BEL REL OPP
Dyab Abou Jahjah  BEL CVL
Mohamed Abrini  IMG REB  group=ISI
Najim Laachraoui  IMG REB ..2016-03-22  group=ISI
Khalid El Bakraoui  IMG REB ..2016-03-22  group=ISI
Ibrahim El Bakraoui  IMG REB ..2016-03-22  group=ISI
Olivier Vandecasteele  NGO CVL
Boris Dilliès  BEL GOV 2026-02..
# --- Netherlands
Queen Beatrix | Princess Beatrix  NLD GOV 1980-04-30..2013-04-30
King Willem-Alexander  NLD GOV 2013-04-30..
Queen Maxima | Máxima Zorreguieta  NLD GOV 2013-04-30..
Ruud Lubbers  NLD GOV 1982-11-04..1994-08-22  UNO 2001-01..2005-02
Wim Kok  NLD GOV 1989-11-07..2002-07-22
Jan Peter Balkenende | Balkenende  NLD GOV 2002-07-22..2010-10-14
Dick Schoof  NLD SPY 2018-11..2020-02  NLD GOV 2020-03..2026-02
Rob Jetten  NLD LEG ..2022-01-09  NLD GOV 2022-01-10..2024-07-02  NLD PTY OPP 2024-07-03..2026-02-22  NLD GOV 2026-02-23..
Hans van den Broek  NLD GOV 1982-11-04..1993-01-03  EUR GOV 1993-01-04..1999-09
Pieter Kooijmans  NLD GOV 1993-01..1994-08-22  UNO JUD 1997-02..2006-02
Hans van Mierlo  NLD GOV 1994-08-22..1998-08-03
Jozias van Aartsen  NLD GOV 1994-08-22..2002-07-22  NLD PTY 2003-01..2006-03
Jaap de Hoop Scheffer | De Hoop Scheffer  NLD PTY OPP ..2002-07-21  NLD GOV 2002-07-22..2003-12-03  IGO MIL 2004-01-05..2009-08-01
Ben Bot | Bernard Bot  NLD GOV 2003-12-03..2007-02-22
Maxime Verhagen  NLD GOV 2007-02-22..2012-11-05
Uri Rosenthal  NLD GOV 2010-10-14..2012-11-05
Frans Timmermans | Timmermans  NLD GOV 2007-02-22..2010-02-23  NLD GOV 2012-11-05..2014-10-17  EUR GOV 2014-11-01..2023-08-22  NLD PTY OPP 2023-08-23..2025-10
Halbe Zijlstra  NLD GOV 2010-10..2018-02-13
Stef Blok  NLD GOV 2013..2021-09-17
Sigrid Kaag | Kaag  UNO ..2017-10-25  NLD GOV 2017-10-26..2021-09-17  NLD GOV 2022-01-10..2024-01-08  UNO 2024-01-09..2025
Tom de Bruijn  NLD GOV 2021-08..2022-01-10
Ben Knapen  NLD GOV 2010-10..2012-11  NLD GOV 2021-09-24..2022-01-10
Wopke Hoekstra  NLD GOV 2017-10-26..2023-09-01  EUR GOV 2023-10-09..
Hanke Bruins Slot  NLD GOV 2022-01-10..2024-07-02
Caspar Veldkamp  NLD GOV ..2023-08  NLD LEG 2023-12-06..2024-07-01  NLD GOV 2024-07-02..2025-08-22
David van Weel  IGO MIL 2020..2024-06  NLD GOV 2024-07-02..
Ruben Brekelmans  NLD LEG 2021-03..2024-07-01  NLD GOV 2024-07-02..
Gijs Tuinman  NLD GOV 2024-07-02..
Kajsa Ollongren  NLD GOV 2017-10-26..2024-07-02  EUR GOV 2025-03..
Ank Bijleveld  NLD GOV 2007-02..2010-10  NLD GOV 2017-10-26..2021-09-17
Henk Kamp  NLD GOV 2002-07-22..2007-02-22  NLD GOV 2010-10-14..2017-10-26  NLD GOV 2021-09-17..2022-01-10
Jeanine Hennis-Plasschaert | Jeanine Hennis | Hennis-Plasschaert | Jeanine Antoinette Hennis-Plasschaert  NLD GOV 2012-11-05..2017-10-04  UNO 2018-08..
Hans Hillen  NLD GOV 2010-10-14..2012-11-05
Eimert van Middelkoop  NLD GOV 2007-02-22..2010-10-14
Frank de Grave  NLD GOV 1998-08-03..2002-07-22
Joris Voorhoeve  NLD GOV 1994-08-22..1998-08-03
Relus ter Beek  NLD GOV 1989-11-07..1994-08-22
Eelco Heinen  NLD GOV 2024-07-02..
Marjolein Faber  NLD LEG OPP ..2024-07-01  NLD GOV 2024-07-02..2025-06-03
Mona Keijzer  NLD GOV 2017-10-26..2021-09  NLD GOV 2024-07-02..
Sophie Hermans  NLD LEG 2017-03..2024-07-01  NLD GOV 2024-07-02..
Fleur Agema  NLD LEG OPP 2006-11..2024-07-01  NLD GOV 2024-07-02..2025-06-03
Reinette Klever  NLD GOV 2024-07-02..2025-06-03
Dilan Yeşilgöz | Dilan Yeşilgöz-Zegerius | Dilan Yesilgoez  NLD GOV 2021-05..2024-07-02  NLD PTY GOV 2024-07-03..2026-02-22  NLD GOV 2026-02-23..
Ferdinand Grapperhaus | Ferd Grapperhaus  NLD GOV 2017-10-26..2022-01-10
Ard van der Steur  NLD GOV 2015-03-20..2017-01-27
Ivo Opstelten  NLD GOV 2010-10-14..2015-03-10
Ernst Hirsch Ballin  NLD GOV 1989-11..1994-05  NLD GOV 2006-09..2010-10-14
Piet Hein Donner  NLD GOV 2002-07-22..2011-12
Rita Verdonk  NLD GOV 2003-05-27..2007-02-22  NLD PTY OPP 2007-10..2011
Johan Remkes  NLD GOV 2002-07-22..2007-02-22
Gerrit Zalm  NLD GOV 1994-08-22..2002-07-22  NLD GOV 2003-05-27..2007-02-22
Wouter Bos  NLD PTY OPP 2002-11..2007-02-21  NLD GOV 2007-02-22..2010-02-23
Jan Kees de Jager  NLD GOV 2007-02..2012-11-05
Jeroen Dijsselbloem | Dijsselbloem  NLD GOV 2012-11-05..2017-10-26
Lodewijk Asscher  NLD GOV 2012-11-05..2017-10-26  NLD PTY OPP 2017-10-27..2021-01
Ronald Plasterk  NLD GOV 2007-02-22..2010-02-23  NLD GOV 2012-11-05..2017-10-26
Hugo de Jonge  NLD GOV 2017-10-26..2024-07-02
Liesje Schreinemacher  NLD GOV 2022-01-10..2024-04
Eric van der Burg  NLD GOV 2022-01-10..2024-07-02
Henk Staghouwer  NLD GOV 2022-01-10..2022-09-05
Agnes van Ardenne  NLD GOV 2002-07..2007-02
Jan Pronk  NLD GOV 1989-11..2002-07-22  UNO 2004-06..2006-12
Pim Fortuyn | Fortuyn  NLD PTY OPP ..2002-05-06
Theo van Gogh  NLD CVL ..2004-11-02
Ayaan Hirsi Ali | Hirsi Ali  NLD LEG 2003-01..2006-06  USA CVL 2006-07..
Mohammed Bouyeri  NLD REB
Frits Bolkestein  NLD PTY 1990-04..1998-07  EUR GOV 1999-09-16..2004-11-21
Neelie Kroes  NLD GOV 1982-11..1989-11  EUR GOV 2004-11-22..2014-10-31
Thierry Baudet  NLD PTY OPP 2016-09..
Pieter Omtzigt  NLD LEG 2003-06..2025-04
Caroline van der Plas  NLD PTY LEG 2021-03..
Henri Bontenbal  NLD PTY OPP 2023-08..
Nicolien van Vroonhoven  NLD PTY LEG
Joost Eerdmans  NLD PTY OPP
Jesse Klaver  NLD PTY OPP 2015-05..
Femke Halsema  NLD PTY OPP 2002-11..2010-12  NLD GOV 2018-07-12..
Esther Ouwehand  NLD LEG OPP
Farid Azarkan  NLD LEG OPP
Tunahan Kuzu  NLD LEG OPP
Stephan van Baarle  NLD LEG OPP
Emile Roemer  NLD PTY OPP 2010-03..2017-12
Lilian Marijnissen  NLD PTY OPP 2017-12..2023-12
Jan Marijnissen  NLD PTY OPP ..2008-06
Alexander Pechtold  NLD GOV 2005-03..2006-07  NLD PTY OPP 2006-08-01..2018-10
Job Cohen  NLD GOV 1998-08..2010-03  NLD PTY OPP 2010-04..2012-02
Diederik Samsom  NLD PTY 2012-03..2016-12  EUR GOV 2019-12..2024
Arie Slob  NLD PTY ..2015-11  NLD GOV 2017-10-26..2022-01-10
Gert-Jan Segers  NLD PTY 2015-11..2023-01
André Rouvoet  NLD PTY OPP ..2007-02-21  NLD GOV 2007-02-22..2010-10-14
Kees van der Staaij  NLD PTY OPP 2010-05..2023-08
Ahmed Aboutaleb  NLD GOV 2007-02..2024-10
Eberhard van der Laan  NLD GOV 2008-11..2017-10-05
Ahmed Marcouch  NLD GOV 2017-09..
Khadija Arib  NLD LEG ..2022-10
Vera Bergkamp  NLD LEG 2021-04..2023-12
Martin Bosma  NLD LEG OPP 2006-11..2023-12-13  NLD LEG 2023-12-14..
Gerdi Verbeet  NLD LEG 2006-12..2012-09
Frank Heemskerk  NLD GOV 2007-02..2010-02
Peter van Walsum  NLD GOV ..2001  UNO 2005..2008
Dirk Jan van den Berg  NLD GOV 2001..2005
Frank Majoor  NLD GOV
Herman Schaper  NLD GOV
Karel van Oosterom  NLD GOV
Yoka Brandt  NLD GOV
Dick Berlijn  NLD MIL 2004..2008-04
Peter van Uhm  NLD MIL 2008-04..2012-06
Tom Middendorp  NLD MIL 2012-06..2017-10
Rob Bauer | Admiral Rob Bauer  NLD MIL 2017-10..2021-04  IGO MIL 2021-06-25..2025-01-17
Onno Eichelsheim  NLD MIL 2021-04-15..
Thom Karremans  UNO MIL 1995-01..1995-07
Rob Bertholee  NLD SPY ..2018
Erik Akerboom  NLD COP 2016-03..2020-05  NLD SPY 2020-06-01..2025
Pieter-Jaap Aalbersberg  NLD COP ..2019-01-31  NLD GOV 2019-02..2025
Fred Westerbeke  NLD JUD ..2019-04-30  NLD COP 2019-05..
Wilbert Paulissen  NLD COP
Digna van Boetzelaer  NLD JUD
Peter R de Vries  NLD JRN ..2021-07-15
Ridouan Taghi  NLD CRM
Klaas Knot  NLD GOV 2011-07-01..2025-06-30
Nout Wellink  NLD GOV 1997-07..2011-06-30
Olaf Sleijpen  NLD GOV 2025-07-01..
Wim Duisenberg  NLD GOV ..1997-06  EUR 1997-07..2003-10-31
Willem Holleeder  NLD CRM
Volkert van der Graaf  NLD CRM
Wim Eijk | Cardinal Eijk  NLD REL
Peter Wennink  NLD BUS 2013-07..2024-04
Christophe Fouquet  NLD BUS 2024-04..
Ben van Beurden  NLD BUS ..2022-12
Wael Sawan  GBR BUS 2023-01..
Jeroen van der Veer  NLD BUS
Evelyn Wever-Croes  NLD GOV 2017-11..2025-03
Tom Berendsen  EUR LEG 2019-07..2026-02-22  NLD GOV 2026-02-23..
Benk Korthals  NLD GOV 1998-08-03..2002-12
Gidi Markuszower  NLD LEG OPP 2017-03..
Klaas Dijkhoff  NLD GOV 2015-03..2017-10-25  NLD LEG 2017-10-26..2021-03
# --- Denmark, Greenland, Faroes
Queen Margrethe | Queen Margrethe II  DNK GOV 1972-01-14..2024-01-14
King Frederik | King Frederik X | Crown Prince Frederik  DNK GOV
Poul Schlüter  DNK GOV 1982-09-10..1993-01-25
Poul Nyrup Rasmussen  DNK GOV 1993-01-25..2001-11-27  EUR LEG 2004-07..2009-07
Helle Thorning-Schmidt | Thorning-Schmidt  DNK OPP 2005-04..2011-10-02  DNK GOV 2011-10-03..2015-06-28  NGO CVL 2016-04..2019-06
Uffe Ellemann-Jensen  DNK GOV 1982-09-10..1993-01-25  DNK OPP 1993-01-26..1998-03
Niels Helveg Petersen  DNK GOV 1993-01-25..2000-12-21
Mogens Lykketoft  DNK GOV 1993-01-25..2001-11-27  DNK OPP 2002-12..2005-04  DNK LEG 2005-05..2015-09-14  UNO 2015-09-15..2016-09-13  DNK LEG 2016-09-14..2019-06
Per Stig Møller | Per Stig Moller  DNK GOV 2001-11-27..2011-10-03
Lene Espersen  DNK GOV 2001-11-27..2011-10-03
Villy Søvndal | Villy Sovndal  DNK PTY OPP 2005-04..2011-10-02  DNK GOV 2011-10-03..2013-12-12
Holger K. Nielsen | Holger Nielsen  DNK PTY ..2005-04  DNK GOV 2012-10..2014-01-30
Martin Lidegaard  DNK GOV 2011-10-03..2015-06-28  DNK LEG 2015-06-29..
Kristian Jensen  DNK GOV 2004-08..2010-02  DNK GOV 2015-06-28..2019-06-27
Anders Samuelsen  DNK PTY 2009-01..2016-11-27  DNK GOV 2016-11-28..2019-06-27
Jeppe Kofod  EUR LEG 2014-07..2019-06-26  DNK GOV 2019-06-27..2022-12-15
Jakob Ellemann-Jensen  DNK OPP 2019-09..2022-12-14  DNK GOV 2022-12-15..2023-10-23
Troels Lund Poulsen  DNK GOV 2006..2011-10-03  DNK GOV 2015-06-28..2019-06-27  DNK GOV 2022-12-15..
Morten Bødskov | Morten Bodskov  DNK GOV 2011-10-03..2013-12-10  DNK GOV 2022-02-04..
Trine Bramsen  DNK GOV 2019-06-27..2022-11
Claus Hjort Frederiksen  DNK GOV 2001-11-27..2011-10-03  DNK GOV 2015-06-28..2019-06-27
Peter Christensen  DNK GOV 2015-09-30..2016-11-28
Carl Holst  DNK GOV 2015-06-28..2015-09-29
Nicolai Wammen  DNK GOV 2011-10-03..2015-06-28  DNK GOV 2019-06-27..
Nick Hækkerup | Nick Haekkerup  DNK GOV 2011-10-03..2015-06-28  DNK GOV 2019-06-27..2022-05-02
Hans Hækkerup | Hans Haekkerup  DNK GOV 1993-01-25..2000-12-21  UNO 2001-02..2001-12
Søren Gade | Soren Gade  DNK GOV 2004-04-24..2010-02-23  EUR LEG 2019-07..2022-11  DNK LEG 2022-12-01..
Gitte Lillelund Bech  DNK GOV 2010-02-23..2011-10-03
Svend Aage Jensby  DNK GOV 2001-11-27..2004-04-24
Jan Trøjborg | Jan Trojborg  DNK GOV 1993-01..2001-11-27
Inger Støjberg | Inger Stojberg  DNK GOV 2009-04..2011-10-03  DNK GOV 2015-06-28..2019-06-27  DNK PTY OPP 2022-06..
Mattias Tesfaye  DNK GOV 2019-06-27..
Peter Hummelgaard  DNK GOV 2019-06-27..
Kaare Dybvad | Kaare Dybvad Bek  DNK GOV 2019-06-27..
Rasmus Stoklund  DNK LEG ..2025-09-22  DNK GOV 2025-09-23..
Magnus Heunicke  DNK GOV 2014-02..2015-06-28  DNK GOV 2019-06-27..
Stephanie Lose  DNK GOV 2023-03..
Lars Aagaard  DNK GOV 2022-12-15..
Dan Jørgensen | Dan Jorgensen  DNK GOV 2013-12-12..2015-06-28  DNK GOV 2019-06-27..2024-08  EUR GOV 2024-12-01..
Marie Bjerre  DNK GOV 2022-12-15..
Flemming Møller Mortensen | Flemming Moller Mortensen  DNK GOV 2020-11..2022-12-15
Connie Hedegaard  DNK GOV 2004-08..2009-11-24  EUR GOV 2010-02-10..2014-10-31
Poul Nielson  DNK GOV 1994-01..1999-07  EUR GOV 1999-09-16..2004-11-21
Ritt Bjerregaard  DNK GOV 1973..1982-09  EUR GOV 1995-01..1999-09  DNK GOV 2000-02..2001-11-27
Mariann Fischer Boel  DNK GOV 2001-11-27..2004-08  EUR GOV 2004-11-22..2010-02-09
Margrethe Vestager | Vestager  DNK PTY OPP 2007-06..2011-10-02  DNK GOV 2011-10-03..2014-09-02  EUR GOV 2014-11-01..2024-11-30
Bertel Haarder  DNK GOV 1982-09..1993-01-25  EUR LEG 1994-07..2001-11-26  DNK GOV 2001-11-27..2011-10-03
Pia Kjærsgaard | Pia Kjaersgaard  DNK PTY 1995-10..2012-09  DNK LEG 2012-10..
Kristian Thulesen Dahl  DNK PTY OPP 2012-09..2022-01
Morten Messerschmidt  DNK PTY OPP 2022-01..
Pia Olsen Dyhr  DNK GOV 2011-10-03..2014-01-30  DNK PTY 2014-02..
Pernille Skipper  DNK LEG OPP 2011-09..2022-11
Pelle Dragsted  DNK LEG OPP
Johanne Schmidt-Nielsen  DNK LEG 2007-11..2019-06  NGO CVL 2019-07..
Søren Pape Poulsen | Soren Pape Poulsen  DNK PTY OPP 2014-08..2016-11-27  DNK GOV 2016-11-28..2019-06-27  DNK PTY OPP 2019-06-28..2024-03-02
Alex Vanopslagh  DNK PTY OPP 2019-10..
Morten Østergaard | Morten Ostergaard  DNK GOV 2011-10-03..2015-06-28  DNK PTY 2015-06-29..2020-10-07
Sofie Carsten Nielsen  DNK GOV 2014-02-03..2015-06-28  DNK PTY 2020-10-07..2022-11
Henrik Dam Kristensen  DNK GOV 1994..2000-02  DNK GOV 2011-10..2015-06-28  DNK LEG 2019-07..2022-11
Naser Khader  DNK LEG
Rasmus Paludan  DNK OPP
Kurt Westergaard  DNK JRN ..2021-07-14
Flemming Rose  DNK JRN
Ahmad Abu Laban | Ahmed Abu Laban  DNK REL ..2007-02-01
Ahmed Akkari  DNK REL
Lars Findsen  DNK SPY ..2020-08
Jakob Scharf  DNK SPY 2007..2013-12
Finn Borch Andersen  DNK SPY ..2024
Thomas Ahrenkiel  DNK SPY
Peter Bartram  DNK MIL 2012-03..2017-01
Knud Bartels  DNK MIL 2009-11..2011-11  IGO MIL 2012-01..2015-06-26
Bjørn Bisserup | Bjorn Bisserup  DNK MIL 2017-01..2020-11
Flemming Lentfer  DNK MIL 2020-12..2024-04-03
Michael Hyldgaard  DNK MIL
Ellen Margrethe Løj | Ellen Margrethe Loej | Ellen Margrethe Loj  DNK GOV 2001..2007  UNO 2008-01..2012-01  UNO 2014-09..2016-11
Ib Petersen  DNK GOV
Martin Bille Hermann  DNK GOV
Christina Markus Lassen  DNK GOV
Lars Faaborg-Andersen  DNK GOV ..2013-08  EUR GOV 2013-09..2017-08  DNK GOV 2017-09..
Peter Taksøe-Jensen | Peter Taksoe-Jensen  UNO 2004..2010-07-31  DNK GOV 2010-08..
Nils Bernstein  DNK GOV 2005-11..2013-01
Lars Rohde  DNK GOV 2013-02..2023-01
Christian Kettel Thomsen  DNK GOV
Kuupik Kleist  DNK GOV 2009-06-12..2013-04-05
Aleqa Hammond  DNK GOV 2013-04-05..2014-09-30
Hans Enoksen  DNK GOV 2002-12-14..2009-06-12
Jonathan Motzfeldt  DNK GOV 1979-05..1991-03  DNK GOV 1997-09..2002-12
Lars-Emil Johansen  DNK GOV 1991-03..1997-09  DNK LEG 1998..
Kim Kielsen  DNK GOV 2014-09-30..2021-04-23
Múte Bourup Egede | Múte Egede | Mute B. Egede  DNK GOV 2021-04-23..
Jens-Frederik Nielsen  DNK GOV 2020-05..2021-04  DNK PTY OPP 2021-05-01..2025-04-06  DNK GOV 2025-04-07..
Vivian Motzfeldt  DNK LEG ..2022-04  DNK GOV 2022-05-01..
Pele Broberg  DNK GOV 2021-04-23..2022-04  DNK PTY OPP 2022-05-01..
Aki-Matilda Høegh-Dam | Aki-Matilda Hoegh-Dam  DNK LEG
Aaja Chemnitz | Aaja Chemnitz Larsen  DNK LEG
Naaja Nathanielsen  DNK GOV 2021-04-23..
Kaj Leo Johannesen  DNK GOV 2008-09-26..2015-09-15
Aksel V. Johannesen | Aksel Johannesen  DNK GOV 2015-09-15..2019-09-16  DNK GOV 2022-12-22..
Bárður á Steig Nielsen | Bardur a Steig Nielsen  DNK GOV 2019-09-16..2022-12-22
Jóannes Eidesgaard  DNK GOV 2004-02..2008-09-26
Høgni Hoydal | Hogni Hoydal  DNK GOV
# --- Norway
King Harald | King Harald V  NOR GOV 1991-01-17..
Crown Prince Haakon  NOR GOV
Gro Harlem Brundtland | Brundtland  NOR GOV 1990-11-03..1996-10-25  UNO 1998-07-21..2003-07-21
Jan P. Syse | Jan Syse  NOR GOV 1989-10-16..1990-11-03
Thorbjørn Jagland | Thorbjorn Jagland | Thorbjoern Jagland | Jagland  NOR GOV 1996-10-25..1997-10-17  NOR GOV 2000-03-17..2001-10-19  NOR LEG 2001-10-20..2009-09  IGO 2009-10-01..2019-09-18
Kjell Magne Bondevik | Bondevik  NOR GOV 1997-10-17..2000-03-17  NOR GOV 2001-10-19..2005-10-17
Johan Jørgen Holst | Johan Jorgen Holst | Johan Joergen Holst  NOR GOV 1986-05..1989-10  NOR GOV 1990-11-03..1994-01-13
Thorvald Stoltenberg  NOR GOV 1987-03-09..1989-10-16  UNO 1990-01..1990-11-02  NOR GOV 1990-11-03..1993-04-02  UNO 1993-05..1995-12
Bjørn Tore Godal | Bjorn Tore Godal  NOR GOV 1991-09..2001-10-19
Knut Vollebæk | Knut Vollebaek  NOR GOV 1997-10-17..2000-03-17  IGO 2007-07..2013-08
Jan Petersen  NOR GOV 2001-10-19..2005-10-17
Espen Barth Eide  NOR GOV 2010-05..2013-10-16  UNO 2014-08..2017-07  NOR LEG 2017-10..2021-10-13  NOR GOV 2021-10-14..
Børge Brende | Borge Brende | Boerge Brende  NOR GOV 2001-10-19..2005-10-17  NOR GOV 2013-10-16..2017-10-20  NGO 2017-10-21..2026-02
Ine Marie Eriksen Søreide | Ine Eriksen Søreide | Ine Eriksen Soreide | Ine Eriksen Soereide  NOR GOV 2013-10-16..2021-10-14  NOR LEG OPP 2021-10-15..
Anniken Huitfeldt  NOR GOV 2008-06..2013-10-16  NOR LEG 2013-10-17..2021-10-13  NOR GOV 2021-10-14..2023-10-16  NOR GOV 2024..
Frank Bakke-Jensen  NOR GOV 2016-12-20..2021-10-14
Odd Roger Enoksen  NOR GOV 2005-10-17..2007-09  NOR GOV 2021-10-14..2022-04-12
Bjørn Arild Gram | Bjorn Arild Gram  NOR GOV 2021-10-14..2025-02-04
Tore O. Sandvik | Tore Onshuus Sandvik | Tore Sandvik  NOR GOV 2025-02-04..
Grete Faremo  NOR GOV 1992-09..1996-12  NOR GOV 2009-10-20..2013-10-16  UNO 2014-08..2022-05
Anne-Grete Strøm-Erichsen | Anne-Grete Strom-Erichsen  NOR GOV 2005-10-17..2013-10-16
Kristin Krohn Devold  NOR GOV 2001-10-19..2005-10-17
Eldbjørg Løwer | Eldbjorg Lower  NOR GOV 1997-10..2000-03-17
Jørgen Kosmo | Jorgen Kosmo  NOR GOV 1993-04..1997-10-17  NOR LEG 2001-10..2005-10
Kristin Halvorsen  NOR PTY OPP 1997-05..2005-10-16  NOR GOV 2005-10-17..2013-10-16
Erik Solheim  NOR GOV 2005-10-18..2012-03-23  IGO 2013-01..2016-06  UNO 2016-07-01..2018-11-22
Jan Egeland  NOR GOV 1990..1997-10  UNO 2003-06..2006-12  NGO CVL 2013-08..
Vidar Helgesen  NOR GOV 2001-10..2005-10  IGO 2006-01..2013-10-15  NOR GOV 2013-10-16..2018-01-17
Raymond Johansen  NOR GOV 2005-10..2009-04  NOR GOV 2015-10-21..2023-10  NGO CVL 2024..
Siv Jensen  NOR PTY OPP 2006-05..2013-10-15  NOR GOV 2013-10-16..2020-01-24  NOR PTY OPP 2020-01-25..2021-05
Carl I. Hagen | Carl Hagen  NOR PTY OPP 1978-02..2006-05
Sylvi Listhaug  NOR GOV 2013-10-16..2018-03-20  NOR GOV 2019-05-03..2020-01-24  NOR PTY OPP 2020-01-25..
Per Sandberg  NOR GOV 2015-12-16..2018-08-13
Tor Mikkel Wara  NOR GOV 2018-04-04..2019-03-29
Anders Anundsen  NOR GOV 2013-10-16..2016-12-20
Per-Willy Amundsen  NOR GOV 2016-12-20..2018-01-17
Jan Tore Sanner  NOR GOV 2013-10-16..2021-10-14
Trygve Slagsvold Vedum  NOR GOV 2012-06..2013-10-16  NOR PTY OPP 2014-04..2021-10-13  NOR GOV 2021-10-14..2025-02-04  NOR PTY OPP 2025-02-05..
Emilie Enger Mehl  NOR GOV 2021-10-14..2025-02-04
Terje Aasland  NOR GOV 2022-03-07..
Anne Beathe Tvinnereim  NOR GOV 2021-10-14..2025-02-04
Astri Aas-Hansen  NOR GOV 2025-02-04..
Åsmund Aukrust  NOR LEG 2013-10..2025-02-03  NOR GOV 2025-02-04..
Knut Storberget  NOR GOV 2005-10-17..2011-11-11
Knut Arild Hareide  NOR PTY OPP 2011-04..2019-04  NOR GOV 2020-01-24..2021-10-14
Audun Lysbakken  NOR GOV 2009-10..2012-03  NOR PTY OPP 2012-04-01..2023-03
Kirsti Bergstø | Kirsti Bergsto  NOR PTY 2023-03..
Bjørnar Moxnes | Bjornar Moxnes  NOR PTY OPP 2012-05..2023-07
Marie Sneve Martinussen  NOR PTY OPP 2023-08..
Guri Melby  NOR GOV 2020-03..2021-10-14  NOR PTY OPP 2021-10-15..
Trine Skei Grande  NOR PTY OPP 2010-04..2018-01-16  NOR GOV 2018-01-17..2020-03-13
Ola Elvestuen  NOR GOV 2018-01-17..2020-01-24
Masud Gharahkhani  NOR LEG 2017-10..
Tone Wilhelmsen Trøen | Tone Wilhelmsen Troen  NOR LEG
Olemic Thommessen  NOR LEG 2013-10..2018-03
Dag Terje Andersen  NOR GOV 2006..2009-09-30  NOR LEG 2009-10..2013-10
Wegger Strømmen | Wegger Strommen | Wegger Christian Strommen  NOR GOV
Morten Wetland  NOR GOV 2008..2012
Tore Hattrem  NOR GOV
Mona Juul  NOR GOV
Merete Fjeld Brattested  NOR GOV
Terje Rød-Larsen | Terje Rod-Larsen | Terje Roed-Larsen | Roed-Larsen  UNO ..2004-12  NGO 2005..2020-10
Hilde Frafjord Johnson | Hilde F. Johnson | Hilde Johnson  NOR GOV 1997-10..2000-03  NOR GOV 2001-10-19..2005-10-17  UNO 2007..2014-07
Kai Eide  IGO 2002..2006  UNO 2008-03..2010-03
Dag-Inge Ulstein  NOR GOV 2019-01-22..2021-10-14
Dag Halvor Nylander | Dag Nylander  NOR GOV
Harald Sunde  NOR MIL 2009-10..2013-11
Haakon Bruun-Hanssen  NOR MIL 2013-11..2020-08
Eirik Kristoffersen  NOR MIL 2020-08..
Sverre Diesen  NOR MIL 2005-04..2009-09
Robert Mood  UNO MIL 2011..2012-08  NOR MIL 2012-09..
Nils Andreas Stensønes | Nils Andreas Stensones  NOR SPY 2020-11..
Morten Haga Lunde  NOR SPY 2016-01..2020-11
Beate Gangås  NOR SPY 2022-06..
Benedicte Bjørnland | Benedicte Bjornland  NOR SPY 2012-06..2019-02  NOR COP 2019-03-01..2025
Janne Kristiansen  NOR SPY 2009..2012-01-18
Hans Sverre Sjøvold | Hans Sverre Sjovold  NOR SPY 2019..2022
Øystein Olsen | Oystein Olsen  NOR GOV 2011-01..2022-02
Ida Wolden Bache  NOR GOV 2022-03..
Geir Lundestad  NOR EDU 1990..2014-12
Berit Reiss-Andersen  NOR CVL 2017..2023
Jørgen Watne Frydnes | Jorgen Watne Frydnes  NOR CVL
Kaci Kullmann Five  NOR CVL ..2017-02-19
Ole Danbolt Mjøs | Ole Danbolt Mjos  NOR CVL
Anders Behring Breivik | Breivik | Anders Breivik  NOR REB
Philip Manshaus  NOR REB
Frode Berg  NOR
Arne Treholt  NOR SPY ..1984
Nicolai Tangen  NOR BUS
Helge Lund  NOR BUS
Anders Opedal  NOR BUS
Mads Gilbert  NOR MED
# --- Sweden
King Carl XVI Gustaf | King Carl Gustaf  SWE GOV 1973-09-15..
Crown Princess Victoria  SWE GOV
Olof Palme  SWE GOV 1982-10-08..1986-02-28
Ingvar Carlsson  SWE GOV 1986-03-01..1991-10-04  SWE OPP 1991-10-05..1994-10-06  SWE GOV 1994-10-07..1996-03-22
Göran Persson | Goeran Persson  SWE GOV 1994-10-07..2006-10-06
Fredrik Reinfeldt | Reinfeldt  SWE OPP 2003-10..2006-10-05  SWE GOV 2006-10-06..2014-10-03
Anna Lindh  SWE GOV 1994-10-07..2003-09-11
Lena Hjelm-Wallén  SWE GOV 1982-10..1991-10-04  SWE GOV 1994-10-07..2002-10
Laila Freivalds  SWE GOV 1988..1991-10-04  SWE GOV 1994-10-07..2000-09  SWE GOV 2003-10-10..2006-03-21
Jan Eliasson  UNO 1992..1994  SWE GOV 1995-01-01..2006-10-06  UNO 2006-12..2008-06  UNO 2012-07-01..2016-12-31
Ann Linde  SWE GOV 2016-05-25..2022-10-17
Tobias Billström | Tobias Billstroem  SWE GOV 2006-10-06..2014-10-03  SWE LEG OPP 2014-10-04..2022-10-17  SWE GOV 2022-10-18..2024-09-10
Maria Malmer Stenergard  SWE GOV 2022-10-18..
Pål Jonson  SWE LEG OPP 2010-10..2022-10-17  SWE GOV 2022-10-18..
Peter Hultqvist  SWE GOV 2014-10-03..2022-10-17
Karin Enström  SWE GOV 2012-04-18..2014-10-03
Sten Tolgfors  SWE GOV 2006-10..2012-03-29
Mikael Odenberg  SWE GOV 2006-10-06..2007-09-05
Leni Björklund  SWE GOV 2002-10-21..2006-10-06
Björn von Sydow  SWE GOV 1996-03..2002-10-21  SWE LEG 2002-10-22..2006-09
Thage G. Peterson | Thage Peterson  SWE GOV 1994-10-07..1997-01
Carl-Oskar Bohlin  SWE GOV 2022-10-18..
Gunnar Strömmer  SWE GOV 2022-10-18..
Elisabeth Svantesson  SWE GOV 2022-10-18..
Ebba Busch | Ebba Busch Thor  SWE PTY OPP 2015-04-25..2022-10-17  SWE GOV 2022-10-18..
Johan Pehrson  SWE PTY 2022-04-08..2022-10-17  SWE GOV 2022-10-18..2025-06-28
Simona Mohamsson  SWE GOV 2025-06-28..
Johan Forssell  SWE GOV 2022-10-18..
Benjamin Dousa  SWE GOV 2024-09-10..
Jessika Roswall  SWE GOV 2022-10-18..2024-09-10  EUR GOV 2024-12-01..
Jessica Rosencrantz  SWE GOV 2024-09-10..
Romina Pourmokhtari  SWE GOV 2022-10-18..
Camilla Waltersson Grönvall  SWE GOV 2022-10-18..
Henrik Landerholm  SWE GOV 2022-11..2025-01
Jimmie Åkesson | Åkesson  SWE PTY 2005-05..
Richard Jomshof  SWE LEG
Björn Söder  SWE LEG
Charlie Weimers  EUR LEG 2019-07..
Annie Lööf  SWE GOV 2011-09-29..2014-10-03  SWE PTY OPP 2014-10-04..2023-02-02
Muharrem Demirok  SWE PTY OPP 2023-02-02..2025-02
Jan Björklund  SWE GOV 2006-10-06..2014-10-03  SWE PTY OPP 2014-10-04..2019-06  SWE GOV 2020-09..
Nyamko Sabuni  SWE GOV 2006-10-06..2013-01  SWE PTY OPP 2019-06..2022-04
Maud Olofsson  SWE PTY OPP 2001-03..2006-10-05  SWE GOV 2006-10-06..2011-09-29
Göran Hägglund  SWE PTY OPP 2004-04..2006-10-05  SWE GOV 2006-10-06..2014-10-03
Lars Leijonborg  SWE PTY OPP 1997-03..2006-10-05  SWE GOV 2006-10-06..2009-06
Beatrice Ask  SWE GOV 2006-10-06..2014-10-03
Anders Borg  SWE GOV 2006-10-06..2014-10-03
Cecilia Malmström  EUR LEG 1999-07..2006-10-05  SWE GOV 2006-10-06..2010-02-09  EUR GOV 2010-02-10..2019-11-30
Ewa Björling  SWE GOV 2007-09-12..2014-10-03
Gunilla Carlsson  SWE GOV 2006-10-06..2013-09-17
Hillevi Engström  SWE GOV 2010-10..2014-10-03
Morgan Johansson  SWE GOV 2002-10..2006-10-06  SWE GOV 2014-10-03..2022-10-17  SWE LEG OPP 2022-10-18..
Anders Ygeman  SWE GOV 2014-10-03..2017-07-27  SWE GOV 2019-01-21..2022-10-17
Mikael Damberg  SWE GOV 2014-10-03..2022-10-17
Ylva Johansson  SWE GOV 1994-10..1998-10  SWE GOV 2004-09..2006-10-06  SWE GOV 2014-10-03..2019-09-10  EUR GOV 2019-12-01..2024-11-30
Isabella Lövin  EUR LEG 2009-07..2014-10-02  SWE GOV 2014-10-03..2021-02-05  EUR LEG 2024-07-16..
Gustav Fridolin  SWE PTY OPP 2011-05..2014-10-02  SWE GOV 2014-10-03..2019-01-21
Åsa Romson  SWE PTY OPP 2011-05..2014-10-02  SWE GOV 2014-10-03..2016-05-25
Per Bolund  SWE GOV 2014-10-03..2021-11-30  SWE PTY 2021-12-01..2023-11
Alice Bah Kuhnke  SWE GOV 2014-10-03..2019-01-21  EUR LEG 2019-07..
Ardalan Shekarabi  SWE GOV 2014-10-03..2022-10-17
Lena Hallengren  SWE GOV 2018-03..2022-10-17
Annika Strandhäll  SWE GOV 2014-10-03..2022-10-17
Mehmet Kaplan  SWE GOV 2014-10-03..2016-04-18
Mona Sahlin  SWE GOV 1990-01..1991-10-04  SWE GOV 1994-10..1995-11  SWE GOV 1998-10..2006-10-06  SWE PTY OPP 2007-03-17..2011-03-25
Håkan Juholt  SWE PTY OPP 2011-03-25..2012-01-21
Thomas Bodström  SWE GOV 2000-10-12..2006-10-06
Pär Nuder  SWE GOV 2002-10..2006-10-06
Bosse Ringholm  SWE GOV 1999-04-12..2006-10-06
Jan O. Karlsson  SWE GOV 2002-01..2003-10
Lars Danielsson  SWE GOV
Jonas Sjöstedt  EUR LEG 1995-09..2006-09  SWE PTY OPP 2012-01..2020-10-31  EUR LEG 2024-07-16..
Nooshi Dadgostar  SWE PTY OPP 2020-10-31..
Gudrun Schyman  SWE PTY OPP 1993-01..2003-01
Lars Ohly  SWE PTY OPP 2004-02..2012-01
Märta Stenevi  SWE GOV 2021-02-05..2021-11-30  SWE PTY OPP 2021-12-01..2024-02
Daniel Helldén  SWE PTY OPP 2023-11..
Amanda Lind  SWE GOV 2019-01-21..2021-02-05  SWE PTY OPP 2024-04..
Amineh Kakabaveh  SWE LEG ..2022-09
Andreas Norlén  SWE LEG 2018-09-24..
Urban Ahlin  SWE LEG ..2018-09
Per Westerberg  SWE LEG 2006-10..2014-09
Birgitta Ohlsson  SWE GOV 2010-02-02..2014-10-03
Margareta Winberg  SWE GOV 1994-10..2003-10
Oscar Stenström  SWE GOV
Anders Lidén  SWE GOV 2004..2010
Mårten Grunditz  SWE GOV 2010..2015
Olof Skoog  SWE GOV 2015..2019-11-30  EUR GOV 2019-12..
Anna Karin Eneström  SWE GOV 2019-12..
Rolf Ekéus  UNO 1991..1997-07  SWE GOV 1997-08-01..2000  IGO 2001-07..2007-07
Åke Sellström  UNO 2013..2014
Per Örnéus  SWE GOV
Sverker Göranson  SWE MIL 2009-03..2015-09
Micael Bydén  SWE MIL 2015-10-01..2024-10-01
Michael Claesson  SWE MIL 2024-10-01..
Håkan Syrén  SWE MIL 2004-01..2009-03  EUR MIL 2009-11..2012-11
Gunnar Karlson  SWE MIL SPY ..2019
Anders Thornberg  SWE SPY 2012-06..2018-02  SWE COP 2018-03-01..2023-11
Klas Friberg  SWE SPY 2018-02..2021-10
Charlotte von Essen  SWE SPY 2021-10..
Dan Eliasson  SWE COP 2015-01..2018-02
Petra Lundh  SWE COP 2023-12..
Krister Petersson  SWE JUD
Marianne Ny  SWE JUD ..2018
Eva-Marie Persson  SWE JUD
Mats Ljungqvist  SWE JUD
Stefan Ingves  SWE GOV 2006-01..2022-12
Lars Heikensten  SWE GOV 2003-01..2005-12
Erik Thedéen  SWE GOV 2023-01..
Anders Tegnell  SWE MED ..2022-03
Johan Carlson  SWE MED ..2021-10
Antje Jackelén  SWE REL 2014-06..2022-10
Martin Modéus  SWE REL 2022-12..
Anders Arborelius | Cardinal Arborelius  SWE REL
Lars Vilks  SWE CVL ..2021-10-03
Salwan Momika  SWE CVL ..2025-01-29
Ahmadreza Djalali | Ahmad Reza Djalali  SWE EDU
Johan Floderus  EUR GOV
Rakhmat Akilov  SWE REB
Rawa Majid  SWE CRM
Marcus Wallenberg  SWE BUS
Micael Johansson  SWE BUS
Anna-Karin Hatt  SWE GOV 2010-10-05..2014-10-03  SWE PTY OPP 2025-05..2025-11
Elisabeth Thand Ringqvist  SWE PTY OPP 2025-11..
# --- Finland
Mauno Koivisto  FIN GOV 1982-01-27..1994-03-01
Martti Ahtisaari | Ahtisaari  UNO 1987..1990  FIN GOV 1991..2000-03-01  UNO 2005-11..2008-02
Tarja Halonen | Halonen  FIN GOV 1990-03..1991-04-26  FIN GOV 1995-02-25..2012-03-01
Harri Holkeri  FIN GOV 1987-04-30..1991-04-26  UNO 2000-09..2001-09  UNO 2003-08..2004-06
Esko Aho  FIN GOV 1991-04-26..1995-04-13  FIN OPP 1995-04-14..2002-10
Paavo Lipponen  FIN GOV 1995-04-13..2003-04-17  FIN LEG 2003-04-22..2007-04-24
Anneli Jäätteenmäki  FIN GOV 2003-04-17..2003-06-24  EUR LEG 2004-07..2019-07
Matti Vanhanen  FIN GOV 2003-04-17..2010-06-22  FIN LEG 2015-04..2020-06-08  FIN GOV 2020-06-09..2021-05-27
Mari Kiviniemi  FIN GOV 2005-09..2011-06-22  IGO 2014-08..2018-08
Jyrki Katainen  FIN GOV 2007-04-19..2014-06-24  EUR GOV 2014-07-16..2019-11-30
Juha Sipilä  FIN PTY OPP 2012-06..2015-05-28  FIN GOV 2015-05-29..2019-06-06
Antti Rinne  FIN GOV 2014-06-06..2015-05-29  FIN PTY OPP 2015-05-30..2019-06-05  FIN GOV 2019-06-06..2019-12-10
Petteri Orpo  FIN GOV 2014-06-24..2019-06-06  FIN PTY OPP 2019-06-07..2023-06-19  FIN GOV 2023-06-20..
Elina Valtonen  FIN LEG OPP ..2023-06-19  FIN GOV 2023-06-20..
Pekka Haavisto  FIN GOV 1995-04..1999-04  UNO 1999-05-01..2005  FIN GOV 2011-06..2014-09-26  FIN GOV 2019-06-06..2023-06-20  FIN LEG OPP 2023-06-21..
Timo Soini  FIN PTY OPP 1997-06..2015-05-28  FIN GOV 2015-05-29..2019-06-06
Erkki Tuomioja  FIN GOV 1999-04..2007-04-19  FIN GOV 2011-06-22..2015-05-29  FIN LEG OPP 2015-05-30..2023-04
Ilkka Kanerva  FIN GOV 2007-04-19..2008-04-04  IGO LEG 2014-07..2015-07  FIN LEG 2015-08..2022-04-14
Paavo Väyrynen  FIN GOV 1990-02..1993-05-05  FIN PTY 1993-05-06..2007-04-18  FIN GOV 2007-04-19..2011-06-22  EUR LEG 2014-07..2018-06
Heikki Haavisto  FIN GOV 1993-05-05..1995-02-03
Antti Häkkänen  FIN GOV 2017-05..2019-06-06  FIN LEG OPP 2019-06-07..2023-06-19  FIN GOV 2023-06-20..
Antti Kaikkonen  FIN GOV 2019-06-06..2023-06-20  FIN PTY OPP 2024-06..
Mikko Savola  FIN GOV 2023-01..2023-02-28
Jussi Niinistö  FIN GOV 2015-05-29..2019-06-06
Carl Haglund  FIN GOV 2012-07-05..2015-05-29
Stefan Wallin  FIN GOV 2007-04-19..2012-07-05
Jyri Häkämies  FIN GOV 2007-04-19..2012-11-16
Seppo Kääriäinen  FIN GOV 2003-04-17..2007-04-19
Jan-Erik Enestam  FIN GOV 1995-04-13..2007-01
Anneli Taina  FIN GOV 1995-04-13..1999-04-15
Elisabeth Rehn  FIN GOV 1990-06..1995-01  UNO 1995-02-01..1999
Riikka Purra  FIN PTY OPP 2021-08-14..2023-06-19  FIN GOV 2023-06-20..
Mari Rantanen  FIN GOV 2023-06-20..
Ville Tavio  FIN GOV 2023-06-20..
Vilhelm Junnila  FIN GOV 2023-06-20..2023-06-30
Jussi Halla-aho  FIN LEG ..2014-06  EUR LEG 2014-07..2019-04  FIN PTY OPP 2019-05-01..2023-06-20  FIN LEG 2023-06-21..
Annika Saarikko  FIN GOV 2017-07..2023-06-20
Katri Kulmuni  FIN GOV 2019-06..2020-06-09
Maria Ohisalo  FIN GOV 2019-06-06..2023-06-20  EUR LEG 2024-07-16..
Li Andersson  FIN PTY OPP 2016-06..2019-06-05  FIN GOV 2019-06-06..2023-06-20  EUR LEG 2024-07-16..
Krista Mikkonen  FIN GOV 2019-06-06..2023-06-20
Tytti Tuppurainen  FIN GOV 2019-06-06..2023-06-20  FIN LEG OPP 2023-06-21..
Ville Skinnari  FIN GOV 2019-06-06..2023-06-20
Anna-Maja Henriksson  FIN GOV 2011-06..2015-05-29  FIN GOV 2019-06-06..2024-07-15  EUR LEG 2024-07-16..
Krista Kiuru  FIN GOV 2011-06..2015-05-29  FIN GOV 2019-06-06..2023-06-20
Timo Harakka  FIN GOV 2019-06-06..2023-06-20
Antti Lindtman  FIN PTY OPP 2023-09..
Jutta Urpilainen  FIN PTY OPP 2008-06..2011-06-21  FIN GOV 2011-06-22..2014-06-06  FIN LEG 2014-06-07..2019-11-30  EUR GOV 2019-12-01..2024-11-30
Eero Heinäluoma  FIN GOV 2005-09..2007-04-19  FIN LEG 2007-04-20..2019-07  EUR LEG 2019-08-01..
Sampo Terho  EUR LEG 2011-04..2015-04  FIN GOV 2017-05..2019-06-06
Kai Mykkänen  FIN GOV 2016-06..2019-06-06  FIN GOV 2023-06-20..2025
Anne Holmlund  FIN GOV 2007-04-19..2011-06-22
Päivi Räsänen  FIN GOV 2011-06-22..2015-05-29  FIN LEG OPP 2015-05-30..
Olli Rehn  EUR GOV 2004-07-12..2014-06-30  FIN GOV 2015-05-29..2016-12-29  FIN GOV 2018-07-12..
Erkki Liikanen  FIN GOV 1987-04..1990-02  EUR GOV 1995-01..2004-07-12  FIN GOV 2004-07-13..2018-07-11
Henna Virkkunen  FIN GOV 2008-12..2014-06  EUR LEG 2014-07..2024-11-30  EUR GOV 2024-12-01..
Heidi Hautala  EUR LEG 2009-07..2011-06  FIN GOV 2011-07-01..2013-10-11  EUR LEG 2014-07..2024-07
Eva Biaudet  FIN GOV ..2003  IGO 2006-10..2009
Maria Lohela  FIN LEG 2015-05..2018-02
Paula Risikko  FIN GOV 2007-04..2018-02-04  FIN LEG 2018-02-05..
Jukka Salovaara  FIN GOV
Kai Sauer  FIN GOV
Elina Kalkku  FIN GOV
Kirsti Kauppi  FIN GOV
Jarmo Viinanen  FIN GOV
Kirsti Lintonen  FIN GOV
Mikko Hautala  FIN GOV
Heli Kanerva  FIN GOV
Leena-Kaisa Mikkola  FIN GOV
Gustav Hägglund  FIN MIL 1994..2001-06  EUR MIL 2001-07-01..2004-04
Ari Puheloinen  FIN MIL 2009-08..2014-07
Jarmo Lindberg  FIN MIL 2014-08..2019-07
Timo Kivinen  FIN MIL 2019-08..2024-03
Janne Jaakkola  FIN MIL 2024-04-01..
Juhani Kaskeala  FIN MIL 2001-06..2009-07
Antti Pelttari  FIN SPY 2011..2024
Juha Martelius  FIN SPY 2024-04..
Ilkka Salmi  FIN SPY 2007..2011-01-31  EUR SPY 2011-02..2015-12
Risto Lohi  FIN COP
Jorma Ollila  FIN BUS
# --- Iceland
Vigdís Finnbogadóttir  ISL GOV 1980-08-01..1996-08-01
Ólafur Ragnar Grímsson | Olafur Grimsson  ISL GOV 1988-09..1991-04  ISL GOV 1996-08-01..2016-08-01
Guðni Th. Jóhannesson | Gudni Th. Johannesson | Gudni Johannesson  ISL GOV 2016-08-01..2024-08-01
Halla Tómasdóttir  ISL GOV 2024-08-01..
Davíð Oddsson | David Oddsson  ISL GOV 1991-04-30..2005-09-27  ISL GOV 2005-10..2009-02
Halldór Ásgrímsson  ISL GOV 1995-04-23..2006-06-15
Geir Haarde | Geir H. Haarde  ISL GOV 1998-04..2009-02-01  ISL GOV 2015..2019
Jóhanna Sigurðardóttir | Johanna Sigurdardottir  ISL GOV 1987-07..1994-06  ISL GOV 2007-05-24..2013-05-23
Sigmundur Davíð Gunnlaugsson | Sigmundur David Gunnlaugsson | Sigmundur Gunnlaugsson  ISL PTY OPP 2009-01..2013-05-22  ISL GOV 2013-05-23..2016-04-07  ISL PTY OPP 2016-04-08..
Sigurður Ingi Jóhannsson | Sigurdur Ingi Johannsson  ISL GOV 2013-05-23..2017-01-11  ISL GOV 2017-11-30..2024-12-21
Bjarni Benediktsson  ISL PTY OPP 2009-03..2013-05-22  ISL GOV 2013-05-23..2024-12-21
Katrín Jakobsdóttir  ISL GOV 2009-02-02..2013-05-23  ISL PTY OPP 2013-05-24..2017-11-29  ISL GOV 2017-11-30..2024-04-09
Kristrún Frostadóttir  ISL PTY OPP 2022-10..2024-12-20  ISL GOV 2024-12-21..
Þorgerður Katrín Gunnarsdóttir | Thorgerdur Katrin Gunnarsdottir | Þorgerdur Katrin Gunnarsdottir  ISL GOV 2003-12..2009-02-01  ISL GOV 2017-01-11..2017-11-30  ISL PTY OPP 2017-12..2024-12-20  ISL GOV 2024-12-21..
Inga Sæland | Inga Saeland  ISL PTY OPP 2016..2024-12-20  ISL GOV 2024-12-21..
Daði Már Kristófersson | Dadi Mar Kristofersson  ISL GOV 2024-12-21..
Guðlaugur Þór Þórðarson | Gudlaugur Thor Thordarson  ISL GOV 2007-05-24..2009-02-01  ISL GOV 2017-01-11..2024-12-21
Þórdís Kolbrún Reykfjörð Gylfadóttir | Thordis Kolbrun Reykfjord Gylfadottir | Thordis Kolbrun Gylfadottir | Thordis Gylfadottir  ISL GOV 2017-01-11..2024-12-21
Gunnar Bragi Sveinsson  ISL GOV 2013-05-23..2017-01-11
Lilja Alfreðsdóttir | Lilja Alfredsdottir | Lilja Dögg Alfreðsdóttir | Lilja Dogg Alfredsdottir  ISL GOV 2016-04-08..2017-01-11  ISL GOV 2017-11-30..2024-12-21
Össur Skarphéðinsson | Ossur Skarphedinsson  ISL GOV 1993-06..1995-04-23  ISL GOV 2007-05-24..2013-05-23
Ingibjörg Sólrún Gísladóttir  ISL GOV 1994-06..2003-02  ISL GOV 2007-05-24..2009-02-01  IGO 2017-07..2020-07  UNO 2022..
Valgerður Sverrisdóttir | Valgerdur Sverrisdottir  ISL GOV 1999-12..2007-05-24
Geir Hallgrímsson  ISL GOV ..1990
Jón Baldvin Hannibalsson  ISL GOV 1987-07..1995-04-23
Steingrímur J. Sigfússon | Steingrimur Sigfusson  ISL PTY OPP 1999-02..2009-01  ISL GOV 2009-02-01..2013-05-23  ISL LEG 2013-05-24..2021-11
Steingrímur Hermannsson  ISL GOV 1988-09-28..1991-04-30
Árni Mathiesen  ISL GOV 1999-05..2009-02-01
Ögmundur Jónasson  ISL GOV 2009-02-01..2013-05-23
Benedikt Jóhannesson  ISL GOV 2017-01-11..2017-11-30
Birgitta Jónsdóttir  ISL LEG OPP 2009-04..2017-10
Svandís Svavarsdóttir  ISL GOV 2009-05..2013-05-23  ISL GOV 2017-11-30..2024-10
Áslaug Arna Sigurbjörnsdóttir  ISL GOV 2019-09..2024-12-21
Már Guðmundsson | Mar Gudmundsson  ISL GOV 2009-08..2019-08
Ásgeir Jónsson  ISL GOV 2019-08..
Kári Stefánsson  ISL BUS MED
Kristinn Hrafnsson  ISL JRN
# --- Spain: crown, governments
King Juan Carlos | King Juan Carlos I  ESP GOV 1975-11-22..2014-06-19
Queen Letizia  ESP GOV 2014-06-19..
Queen Sofia  ESP GOV
Princess Leonor  ESP GOV
Princess Cristina | Infanta Cristina  ESP GOV ..2014
Iñaki Urdangarin  ESP
Francisco Franco | General Franco | Generalissimo Franco  ESP GOV MIL 1936-10-01..1975-11-20
Adolfo Suárez  ESP GOV 1976-07-03..1981-02-25
Leopoldo Calvo-Sotelo  ESP GOV 1981-02-26..1982-12-01
Felipe González | Felipe González Márquez  ESP GOV 1982-12-02..1996-05-05
Francisco Fernández Ordóñez  ESP GOV 1985-07..1992-06-24
Carlos Westendorp  ESP GOV 1991..1996-05-05  IGO 1997-06-18..1999-08-18
Abel Matutes  EUR GOV 1986-01..1994-04  ESP GOV 1996-05-06..2000-04-27
Josep Piqué  ESP GOV 1996-05-06..2003-09
Ana Palacio | Ana de Palacio  EUR LEG 1994-07..2002-07-09  ESP GOV 2002-07-10..2004-04-17  IGO 2006-06..2008-04
Loyola de Palacio  ESP GOV 1996-05..1999-04  EUR GOV 1999-09-16..2004-11-21
Miguel Ángel Moratinos | Miguel Angel Moratinos Cuyaubé  EUR GOV 1996-12..2003-06  ESP GOV 2004-04-18..2010-10-20  UNO 2019-01..
Trinidad Jiménez  ESP GOV 2006-09..2011-12-21
José Manuel García-Margallo | García-Margallo | José Manuel García-Margallo y Marfil  EUR LEG 1994-07..2011-12-21  ESP GOV 2011-12-22..2016-11-03  EUR LEG 2019-07..2024-07
Alfonso Dastis  ESP GOV ..2018-06-01
Arancha González | Arancha González Laya  IGO 2005..2013-08-31  UNO 2013-09..2020-01-12  ESP GOV 2020-01-13..2021-07-10
José Manuel Albares  ESP GOV 2018-06..
Margarita Robles  ESP GOV 1994-05..1996-05  ESP JUD 1996-06-01..2016-05  ESP GOV 2018-06-07..
María Dolores de Cospedal | Dolores de Cospedal  ESP GOV 2011-06..2015-07  ESP GOV 2016-11-04..2018-06-01
Pedro Morenés | Pedro Morenes Eulate  ESP GOV 2011-12-22..2016-11-03
Carme Chacón | Carmen Chacon  ESP GOV 2007-07..2011-12-21
José Antonio Alonso  ESP GOV 2004-04-18..2008-04-12
José Bono  ESP GOV 1983-06..2006-04-07  ESP LEG 2008-04-01..2011-12
Federico Trillo | Federico Trillo-Figueroa  ESP LEG 1996-03..2000-04-27  ESP GOV 2000-04-28..2004-04-17
Eduardo Serra  ESP GOV 1996-05-06..2000-04-27
Narcís Serra | Narcis Serra i Serra  ESP GOV 1982-12-02..1995-07
Julián García Vargas  ESP GOV 1991-03..1995-07
Alfredo Pérez Rubalcaba | Pérez Rubalcaba | Rubalcaba  ESP GOV 1992-06..1996-05-05  ESP GOV 2006-04-11..2011-07-12  ESP OPP 2012-02..2014-07
Jaime Mayor Oreja  ESP GOV 1996-05-06..2001-02-27
Mariano Fernández Bermejo  ESP GOV 2007-02..2009-02-23
Ángel Acebes  ESP GOV 1999-01..2004-04-17  ESP PTY OPP 2004-10..2008-06
Antonio Camacho  ESP GOV 2004-04..2011-12-21
Jorge Fernández Díaz  ESP GOV 2011-12-22..2016-11-03
Juan Ignacio Zoido  ESP GOV 2011-06..2018-06-01  EUR LEG 2019-07..
Fernando Grande-Marlaska | Grande-Marlaska  ESP JUD ..2018-06-06  ESP GOV 2018-06-07..
Soraya Sáenz de Santamaría | Sáenz de Santamaría  ESP GOV 2011-12-22..2018-06-01
María Teresa Fernández de la Vega | Fernández de la Vega  ESP GOV 2004-04-18..2010-10-20
Rodrigo Rato  ESP GOV 1996-05-06..2004-04-17  IGO 2004-06-07..2007-10-31
Pedro Solbes  ESP GOV 1991-03..1996-05  EUR GOV 1999-09-16..2004-04-17  ESP GOV 2004-04-18..2009-04-07
Elena Salgado  ESP GOV 2004-04-18..2011-12-21
Luis de Guindos | De Guindos  ESP GOV 2011-12-22..2018-03-07  EUR 2018-06-01..
Cristóbal Montoro  ESP GOV 2000-04-28..2004-04-17  ESP GOV 2011-12-22..2018-06-01
Román Escolano  ESP GOV 2018-03-08..2018-06-01
Nadia Calviño  ESP GOV 2018-06-07..2023-12-29  EUR 2024-01-01..
María Jesús Montero  ESP GOV 2004..
Carlos Cuerpo  ESP GOV 2023-12-29..
Carmen Calvo  ESP GOV 2004-04-18..2007-07  ESP GOV 2018-06-07..2021-07-10
Teresa Ribera  ESP GOV 2018-06-07..2024-11-24  EUR GOV 2024-12-01..
Félix Bolaños  ESP GOV 2018-06..
Óscar López | Oscar Lopez Agueda  ESP GOV
Óscar Puente | Oscar Puente Santiago  ESP GOV 2015-06..
Pilar Alegría  ESP GOV 2020-02..2025-12
Isabel Rodríguez García  ESP GOV 2021-07-12..
José Luis Ábalos | Ábalos  ESP GOV 2018-06-07..2021-07-10  ESP LEG 2021-07-11..
Santos Cerdán  ESP PTY GOV ..2025-06-12
Koldo García  ESP
Adriana Lastra  ESP PTY
Salvador Illa  ESP GOV 2020-01-13..2021-01-27  ESP PTY OPP 2021-01-28..2024-08-09  ESP GOV 2024-08-10..
Carolina Darias  ESP GOV 2020-01-13..
Alberto Garzón  ESP PTY OPP 2013..2020-01-12  ESP GOV 2020-01-13..2023-11-21
Pablo Iglesias | Pablo Iglesias Turrión  ESP PTY OPP 2014-01..2020-01-12  ESP GOV 2020-01-13..2021-03-31
Yolanda Díaz | Yolanda Díaz Pérez  ESP GOV 2020-01-13..
Irene Montero  ESP PTY OPP ..2020-01-12  ESP GOV 2020-01-13..2023-11-21  EUR LEG 2024-07-16..
Ione Belarra  ESP GOV 2021-03-31..2023-11-21  ESP PTY OPP 2023-11-22..
Íñigo Errejón  ESP PTY OPP ..2024-10-24
Pablo Echenique  ESP PTY
Ernest Urtasun  EUR LEG 2014-07..2023-08  ESP GOV 2023-11-21..
Mónica García | Mónica García Gómez  ESP GOV 2023-11-21..
Sira Rego  EUR LEG 2019-07..2023-11-20  ESP GOV 2023-11-21..
Pablo Bustinduy  ESP GOV 2023-11-21..
Reyes Maroto  ESP GOV 2018-06-07..2023-03
José Luis Escrivá  ESP GOV 2014-02..
Dolores Delgado  ESP GOV 2018-06-07..2020-01-12  ESP JUD 2020-02-26..2022-07
Luis Planas  ESP GOV 2018-06-07..
Pedro Duque  ESP GOV 2018-06-07..2021-07-10
Meritxell Batet  ESP GOV 2018-06-07..2019-05-20  ESP LEG 2019-05-21..2023-08
Francina Armengol  ESP GOV 2015-07-02..2023-07  ESP LEG 2023-08-17..
Ana Pastor  ESP GOV 2002-07..2004-04  ESP GOV 2011-12-22..2016-07-18  ESP LEG 2016-07-19..
Manuel Marín  EUR GOV 1986-01..1999-09  ESP LEG 2004-04..2008-04
Jesús Posada  ESP LEG 2011-12..2016-01
Patxi López  ESP GOV 2009-05-07..2012-12-14  ESP LEG 2016-01..
Isabel Celaá  ESP GOV 2018-06-07..
Iván Redondo  ESP GOV 2018-06..2021-07-10
Diego López Garrido  ESP GOV 2008-04..2011-12
Bernardino León | Bernardino Leon Gross  ESP GOV 2004-04..2011-07  EUR GOV 2011-08-01..2014-08  UNO 2014-09..2015-11
Begoña Gómez  ESP
Joaquín Almunia  ESP OPP 1997-06..2000-03  EUR GOV 2004-04-26..2014-10-31
Miguel Arias Cañete | Arias Cañete  ESP GOV 2000-04..2004-04  ESP GOV 2011-12-22..2014-04-28  EUR GOV 2014-11-01..2019-11-30
Juan Fernando López Aguilar | López Aguilar  ESP GOV 2004-04-18..2007-02  EUR LEG 2009-07..
Enrique Barón Crespo | Enrique Barón  EUR LEG 1989-07..1992-01
José María Gil-Robles  EUR LEG 1997-01..1999-07
Álvaro Gil-Robles  IGO 1999-10-15..2006-03-31
Esteban González Pons  EUR LEG 2014-07..
Dolors Montserrat  ESP GOV 2016-11-04..2018-06-01  EUR LEG 2019-07..
Iratxe García  EUR LEG 2004-07..
Elma Saiz  ESP GOV 2023-11-21..
Ana Redondo  ESP GOV 2023-11-21..
Jordi Hereu  ESP GOV 2006-09..2011-07  ESP GOV 2023-11-21..
# --- Spain: opposition, regions, Catalonia, Basque Country
Pablo Casado  ESP OPP 2018-07-21..2022-04-02
Alberto Núñez Feijóo | Nuñez Feijoo | Feijóo  ESP GOV 2009-04-18..2022-05  ESP OPP 2022-06-01..
Cuca Gamarra | Concepción Gamarra  ESP LEG OPP
Miguel Tellado  ESP LEG OPP
Teodoro García Egea  ESP PTY OPP 2018-07..2022-02
Ester Muñoz  ESP LEG OPP
Borja Sémper  ESP PTY OPP
Esperanza Aguirre  ESP GOV 1996-05..2012-09-17
Cristina Cifuentes  ESP GOV 2012-01..2018-04-25
Isabel Díaz Ayuso | Díaz Ayuso | Ayuso  ESP GOV 2019-08-19..
José Luis Martínez-Almeida | Martínez-Almeida  ESP GOV 2019-06-15..
Manuela Carmena  ESP GOV 2015-06-13..2019-06-15
Ana Botella  ESP GOV 2011-12..2015-06
Alberto Ruiz-Gallardón | Ruiz-Gallardón  ESP GOV 1995-06..2014-09-23
Juan Manuel Moreno | Juanma Moreno | Juan Manuel Moreno Bonilla  ESP GOV 2019-01-18..
Susana Díaz  ESP GOV 2013-09-07..2019-01
Manuel Chaves  ESP GOV 1990-07..2011-07
José Antonio Griñán  ESP GOV 2009-04..2013-09
Manuel Fraga | Manuel Fraga Iribarne  ESP GOV 1990-02-05..2005-08
Alfonso Rueda  ESP GOV 2009-04..
Carlos Mazón  ESP GOV 2023-07..2025-11
Ximo Puig  ESP GOV 2015-06-28..2023-07
Francisco Camps  ESP GOV 2003-06..2011-07
Fernando López Miras  ESP GOV 2017-05..
Alfonso Fernández Mañueco  ESP GOV 2019-07..
Emiliano García-Page  ESP GOV 2015-07..
Guillermo Fernández Vara  ESP GOV 2007-07..2011-07  ESP GOV 2015-07..2023-07
Javier Lambán  ESP GOV 2015-07..2023-08
Ángel Víctor Torres  ESP GOV 2019-07..
Fernando Clavijo  ESP GOV 2015-07..2019-07  ESP GOV 2023-07..
Paulino Rivero  ESP GOV 2007-07..2015-07
Marga Prohens  ESP GOV 2023-07..
María Chivite  ESP GOV 2019-08..
Juan Jesús Vivas | Juan Vivas  ESP GOV 2001-02..
Eduardo de Castro  ESP GOV 2019-06..2023-07
Santiago Abascal | Abascal  ESP PTY OPP 2014-09..
Iván Espinosa de los Monteros  ESP LEG OPP 2019-05..2023-08
Javier Ortega Smith | Ortega Smith  ESP LEG OPP
Rocío Monasterio  ESP LEG OPP
Macarena Olona  ESP LEG OPP ..2022-07
Jorge Buxadé  EUR LEG 2019-07..
Albert Rivera  ESP PTY OPP 2006-07..2019-11-11
Inés Arrimadas  ESP PTY OPP ..2023
Juan Carlos Girauta  EUR LEG OPP 2014-07..2016-01  ESP LEG OPP 2016-02-01..2019-11  EUR LEG 2024-07-16..
Rosa Díez  ESP PTY OPP 2007-09..2015-11
Cayo Lara  ESP PTY OPP 2008-12..2016-06
Gaspar Llamazares  ESP PTY OPP 2000-10..2008-11
Julio Anguita  ESP PTY OPP 1988-02..2000-10
Alvise Pérez  EUR LEG OPP 2024-07-16..
Jordi Pujol  ESP GOV 1980-04..2003-12-16
Pasqual Maragall  ESP GOV 1982-12..1997-09  ESP OPP 1999..2003-12-15  ESP GOV 2003-12-16..2006-11-24
José Montilla  ESP GOV 2004-04..2010-12-23
Artur Mas  ESP OPP 2003-12..2010-12-23  ESP GOV 2010-12-24..2016-01-11
Quim Torra | Joaquim Torra  ESP GOV 2018-05-17..2020-09-28
Pere Aragonès | Pere Aragones i Garcia  ESP GOV 2018-06..2024-08-10
Oriol Junqueras | Junqueras  ESP PTY OPP 2011-09..2016-01-13  ESP GOV 2016-01-14..2017-10-27  ESP PTY OPP 2017-10-28..
Raül Romeva | Raul Romeva i Rueda  EUR LEG 2004-07..2014-06  ESP GOV 2016-01-14..2017-10-27  ESP OPP 2017-10-28..
Carme Forcadell  ESP CVL 2012-03..2015-10-25  ESP LEG 2015-10-26..2018-01
Jordi Sànchez | Jordi Sanchez i Picanyol  ESP CVL 2015-05..2017-11  ESP OPP 2017-12-01..
Jordi Cuixart  ESP CVL
Jordi Turull  ESP GOV 2017-07..2017-10-27  ESP PTY OPP 2017-10-28..
Josep Rull  ESP GOV 2016-01-14..2017-10-27  ESP OPP 2017-10-28..2024-06-09  ESP LEG 2024-06-10..
Joaquim Forn  ESP GOV 2017-07..2017-10-27  ESP OPP 2017-10-28..
Dolors Bassa  ESP GOV 2016-01-14..2017-10-27  ESP OPP 2017-10-28..
Carles Mundó  ESP GOV 2016-01-14..2017-10-27
Santi Vila  ESP GOV 2016-01-14..2017-10-26
Clara Ponsatí  ESP GOV 2017-07..2017-10-27  EUR LEG 2020-02..2024-07
Toni Comín | Antoni Comín  ESP GOV 2016-01-14..2017-10-27  EUR LEG 2020-01..2024-07
Meritxell Serret  ESP GOV 2016-01-14..2017-10-27  ESP GOV 2022-10..2024-08
Lluís Puig  ESP GOV 2017-07..2017-10-27  ESP OPP 2017-10-28..
Marta Rovira  ESP PTY OPP
Anna Gabriel  ESP PTY OPP
Roger Torrent  ESP LEG 2018-01..2021-03  ESP GOV 2021-05..2024-08
Laura Borràs  ESP GOV 2018-06..2019-05  ESP PTY 2019-06..2021-03-11  ESP LEG 2021-03-12..2022-07-28
Gabriel Rufián  ESP LEG 2016-01..
Míriam Nogueras  ESP LEG OPP
Elsa Artadi  ESP PTY
Gonzalo Boye  ESP JUD
Elisenda Paluzie  ESP CVL 2018-03..2022-05
Josep Lluís Trapero | Josep Lluis Trapero Álvarez  ESP COP
Ada Colau  ESP CVL ..2015-06-12  ESP GOV 2015-06-13..2023-06-17
Jaume Collboni  ESP GOV 2023-06-17..
Joan Clos  ESP GOV 1997-09..2008  UNO 2010-10..2017-12
Xavier Trias  ESP GOV 2011-07-01..2015-06-13
Xavier García Albiol  ESP PTY
Miquel Iceta  ESP PTY 2014-07..2021-01-26  ESP GOV 2021-01-27..
Josep Antoni Duran i Lleida | Josep Antoni Duran Lleida  ESP LEG ..2016-01
Josep-Lluís Carod-Rovira | Carod-Rovira  ESP GOV 2003-12..2010-12
Silvia Orriols  ESP PTY OPP
Juan José Ibarretxe | Ibarretxe  ESP GOV 1999-01-02..2009-05-07
José Antonio Ardanza  ESP GOV 1985-03..1999-01
Iñigo Urkullu  ESP PTY 2008-01..2012-12-14  ESP GOV 2012-12-15..2024-06-22
Imanol Pradales  ESP GOV 2024-06-23..
Andoni Ortuzar  ESP PTY 2013-01..2025-03
Aitor Esteban  ESP LEG 2004..2025-02-28  ESP PTY 2025-03..
Xabier Arzalluz  ESP PTY ..2004-01
Josu Jon Imaz  ESP PTY 2004-01..2008-01  ESP BUS 2008-07..
Arnaldo Otegi | Otegi  ESP PTY OPP
Oskar Matute  ESP LEG OPP
Mertxe Aizpurua  ESP LEG OPP
Pello Otxandiano  ESP PTY OPP
Rafael Díez Usabiaga  ESP LAB
Josu Ternera | José Antonio Urrutikoetxea | Josu Urrutikoetxea  ESP REB  group=ETA
Mikel Antza | Mikel Albizu  ESP REB  group=ETA
Garikoitz Aspiazu | Txeroki | Mikel Garikoitz Aspiazu Rubina  ESP REB  group=ETA
Soledad Iparraguirre | Anboto  ESP REB  group=ETA
David Pla  ESP REB  group=ETA
Iratxe Sorzabal  ESP REB  group=ETA
Francisco Javier López Peña  ESP REB ..2013-03-30  group=ETA
Iñaki de Juana Chaos | De Juana Chaos  ESP REB  group=ETA
Francisco Mujika Garmendia | Pakito Mujika  ESP REB  group=ETA
Miguel Ángel Blanco  ESP PTY ..1997-07-13
Luis Carrero Blanco | Carrero Blanco  ESP GOV ..1973-12-20
Antonio Tejero | Lieutenant Colonel Antonio Tejero  ESP COP REB ..1981-02-24
José Amedo  ESP COP
José Barrionuevo  ESP GOV 1982-12..1991
Enrique Rodríguez Galindo  ESP COP
Juanfran Pérez Llorca | Juan Francisco Pérez Llorca  ESP GOV 2025-11..
María Guardiola  ESP GOV 2023-07..
Rita Barberá  ESP GOV 1991-07..2015-06
María San Gil  ESP PTY OPP
Carlos Iturgaiz  ESP PTY
# --- Spain: diplomats, forces, courts, society
Juan Antonio Yáñez-Barnuevo | Juan Antonio Yañez  ESP GOV
Inocencio Arias  ESP GOV 1997..2004
Fernando Arias | Fernando Arias González  ESP GOV 2011..2018-07-24  IGO 2018-07-25..
Román Oyarzun | Roman Oyarzun Marchesi  ESP GOV
Jorge Moragas  ESP GOV 2011-12..2018-06
Agustín Santos Maraver  ESP GOV 2018-07..2023-07  ESP LEG 2023-08..
Héctor Gómez  ESP GOV 2023-03..
José Julio Rodríguez | Julio Rodríguez Fernández  ESP MIL 2008-07..2011-12  ESP PTY 2015-11..
Fernando García Sánchez  ESP MIL 2011-12..2017-03
Félix Sanz Roldán  ESP MIL 2004-06..2008-07  ESP SPY 2009-07..2019-07
Fernando Alejandre  ESP MIL 2017-03..2020-01
Miguel Ángel Villarroya  ESP MIL 2020-01..2021-01-23
Teodoro López Calderón  ESP MIL 2021-02..
Alberto Saiz  ESP SPY 2004-04..2009-07
Jorge Dezcallar  ESP SPY 2001-06..2004-04
Paz Esteban | Paz Esteban López  ESP SPY 2019-07..2022-05-10
Esperanza Casteleiro  ESP SPY 2022-05-10..
Juan Alberto Perote  ESP SPY ..1991
José Manuel Villarejo | Villarejo  ESP COP ..2016
Baltasar Garzón | Baltasar Garzon Real  ESP JUD ..2012-02
Juan del Olmo  ESP JUD
Pablo Llarena  ESP JUD
Carmen Lamela  ESP JUD
Manuel Marchena  ESP JUD
Juan Carlos Peinado  ESP JUD
Manuel García-Castellón  ESP JUD ..2024
Carlos Lesmes  ESP JUD 2013-12..2022-10
Isabel Perelló  ESP JUD 2024-09..
Cándido Conde-Pumpido | Conde-Pumpido  ESP JUD
Álvaro García Ortiz  ESP JUD 2022-09..2025-11
Consuelo Madrigal  ESP JUD 2015-01..2016-11
José Manuel Maza  ESP JUD 2016-11..2017-11-18
Eduardo Torres-Dulce  ESP JUD 2012-01..2014-12
Jaime Caruana  ESP GOV 2000-07..2006-07  IGO 2006-08..2017-11
Miguel Ángel Fernández Ordóñez  ESP GOV 2006-07..2012-06
Luis María Linde  ESP GOV 2012-06..2018-06
Pablo Hernández de Cos  ESP GOV 2018-06..2024-06  IGO 2025-07..
Fernando Simón  ESP MED
Antonio María Rouco Varela | Rouco Varela  ESP REL ..2014-08
Ricardo Blázquez  ESP REL
Juan José Omella | Cardinal Omella  ESP REL
Luis Argüello  ESP REL
Cándido Méndez  ESP LAB 1994-04..2016-03
Ignacio Fernández Toxo  ESP LAB 2008-12..2017-06
Unai Sordo  ESP LAB 2017-07..
Antonio Garamendi  ESP BUS
Emilio Botín  ESP BUS ..2014-09-10
Ana Botín | Ana Patricia Botín  ESP BUS
Florentino Pérez  ESP BUS
Antonio Brufau  ESP BUS
Òscar Camps | Oscar Camps Gausachs  ESP CVL
Helena Maleno  ESP CVL
Pavel Rubtsov | Pablo González Yagüe  RUS SPY
Pablo Hasél  ESP CVL
Luis Bárcenas  ESP PTY ..2009
Imad Eddin Barakat Yarkas | Abu Dahdah  ESP REB
Serhane ben Abdelmajid Fakhet  ESP REB ..2004-04-03
Jamal Ahmidan  ESP REB ..2004-04-03
Jamal Zougam  ESP REB
Teresa Peramato  ESP JUD
José María Fidalgo  ESP LAB 2000-04..2008-12
# --- Portugal
Mário Soares  PRT GOV 1976-07..1996-03-09  EUR LEG 1999-07..2004-07
Jorge Sampaio  PRT GOV 1990-01..2006-03-09  UNO 2006-05..2013-02
Aníbal Cavaco Silva | Cavaco Silva  PRT GOV 1985-11-06..1995-10-28  PRT GOV 2006-03-09..2016-03-09
Marcelo Rebelo de Sousa | Rebelo de Sousa  PRT PTY OPP 1996-03..1999-05  PRT GOV 2016-03-09..2026-03-09
António Ramalho Eanes | Ramalho Eanes  PRT GOV MIL 1976-07-14..1986-03-09
António de Oliveira Salazar  PRT GOV 1932-07-05..1968-09-25
Pedro Santana Lopes | Santana Lopes  PRT GOV 2002-01..2005-03-12
José Sócrates  PRT GOV 1997-11..2002-04  PRT PTY OPP 2004-09..2005-03-11  PRT GOV 2005-03-12..2011-06-21
Pedro Passos Coelho | Passos Coelho  PRT PTY OPP 2010-03-26..2011-06-20  PRT GOV 2011-06-21..2015-11-26  PRT PTY OPP 2015-11-27..2018-02
António Costa | António Luís Santos da Costa  PRT GOV 1997-11..2002-04  PRT GOV 2005-03-12..2014-11-27  PRT OPP 2014-11-28..2015-11-25  PRT GOV 2015-11-26..2024-04-02  EUR GOV 2024-12-01..
Luís Montenegro  PRT PTY OPP 2022-07..2024-04-01  PRT GOV 2024-04-02..
Paulo Rangel  EUR LEG 2009-07..2024-04-01  PRT GOV 2024-04-02..
Nuno Melo  EUR LEG 2009-07..2024-04-01  PRT GOV 2024-04-02..
Joaquim Miranda Sarmento  PRT LEG OPP ..2024-04-01  PRT GOV 2024-04-02..
António Leitão Amaro | Leitão Amaro  PRT GOV 2024-04-02..
Margarida Blasco  PRT GOV 2024-04-02..2025-06-05
João Gomes Cravinho | João Cravinho  EUR GOV 2011..2018-10-14  PRT GOV 2018-10-15..2024-04-02  EUR GOV 2024-12..
Helena Carreiras  PRT GOV 2022-03-30..2024-04-02
Augusto Santos Silva  PRT GOV 1999-10..2002-04  PRT GOV 2005-03-12..2011-06-21  PRT GOV 2015-11-26..2022-03-30  PRT LEG 2022-03-31..2024-03
José Alberto Azeredo Lopes | Azeredo Lopes  PRT GOV 2015-11-26..2018-10-14
Rui Machete  PRT GOV 2013-07-24..2015-11-26
Paulo Portas  PRT PTY 1998-03..2002-04-05  PRT GOV 2002-04-06..2005-03-12  PRT PTY OPP 2007-04..2011-06-20  PRT GOV 2011-06-21..2015-11-26
Luís Amado  PRT GOV 1995..2002-04  PRT GOV 2005-03-12..2011-06-21
Diogo Freitas do Amaral | Freitas do Amaral  UNO 1995-09..1996-09  PRT GOV 2005-03-12..2006-07-03
António Victor Martins Monteiro | António Vítor Monteiro  PRT GOV ..2005-03-12
Teresa Gouveia | Teresa Patrício Gouveia  PRT GOV 2003-10..2004-07
António Martins da Cruz | Martins da Cruz  PRT GOV 2002-04-06..2003-10-08
Jaime Gama  PRT GOV 1983-06..1985-11  PRT GOV 1995-10-28..2002-04-06  PRT LEG 2005-03..2011-06
João de Deus Pinheiro  PRT GOV 1987-08..1992-11  EUR GOV 1993-01..1999-09
Fernando Nogueira  PRT GOV 1990-03..1995-03
António Vitorino  PRT GOV 1995-10-28..1997-11  EUR GOV 1999-09-16..2004-11-21  UNO 2018-10-01..2023-09-30
Nuno Severiano Teixeira  PRT GOV 2000-09..2002-04  PRT GOV 2006-07-03..2009-10-26
José Pedro Aguiar-Branco | Aguiar-Branco  PRT GOV 2004-07..2005-03  PRT GOV 2011-06-21..2015-11-26  PRT LEG 2024-03-27..
Vítor Gaspar  PRT GOV 2011-06-21..2013-07-02  IGO 2014-06..
Maria Luís Albuquerque  PRT GOV 2011-06..2015-11-26  EUR GOV 2024-12-01..
Fernando Teixeira dos Santos | Teixeira dos Santos  PRT GOV 2005-07-21..2011-06-21
Mário Centeno  PRT GOV 2015-11-26..2020-06-15  PRT GOV 2020-07-20..2025-09
Álvaro Santos Pereira  PRT GOV 2011-06-21..2013-07  IGO 2014..2025-09  PRT GOV 2025-10..
Fernando Medina  PRT GOV 2015-04..2024-04-02
João Leão  PRT GOV 2015-11..2022-03-30
Pedro Nuno Santos  PRT GOV 2015-11..2023-01  PRT PTY 2023-12-16..2024-04-01  PRT OPP 2024-04-02..2025-05
José Luís Carneiro  PRT GOV 2015-11..2024-04-02  PRT OPP 2025-06..
Eduardo Cabrita  PRT GOV 2015-11-26..2021-12-04
Constança Urbano de Sousa  PRT GOV 2015-11-26..2017-10-18
Mariana Vieira da Silva  PRT GOV 2019-02..2024-04-02
Marta Temido  PRT GOV 2018-10-15..2022-09-10  EUR LEG 2024-07-16..
Francisca Van Dunem  PRT GOV 2015-11-26..2022-03-30
Elisa Ferreira  PRT GOV 1995-10..2002-04  EUR LEG 2004-07..2016-06  EUR GOV 2019-12-01..2024-11-30
Carlos Moedas  PRT GOV 2011-06..2014-10  EUR GOV 2014-11-01..2019-11-30  PRT GOV 2021-10-18..
Rui Rio  PRT GOV 2002-01..2013-10  PRT OPP 2018-02..2022-07
Manuela Ferreira Leite  PRT GOV 2002-04-06..2004-07  PRT OPP 2008-06..2010-03
Luís Marques Mendes | Marques Mendes  PRT GOV 2002-04..2004-07  PRT OPP 2005-04..2007-10
António José Seguro  PRT OPP 2011-07-23..2014-09-28  PRT GOV 2026-03-09..
Eduardo Ferro Rodrigues | Ferro Rodrigues  PRT GOV 1995-10..2002-04  PRT LEG 2015-10-23..2022-03
Francisco Louçã  PRT PTY OPP 1999..2012-11
Catarina Martins  PRT PTY OPP 2012-11..2023-05  EUR LEG 2024-07-16..
Mariana Mortágua  PRT PTY OPP 2023-05..2025-11
Marisa Matias  EUR LEG 2009-07..2024-03
Ana Gomes  PRT GOV ..2003  EUR LEG 2004-07..2019-07
Jerónimo de Sousa  PRT PTY OPP 2004-11..2022-11
Paulo Raimundo  PRT PTY OPP 2022-11..
Álvaro Cunhal  PRT PTY OPP ..1992-12
Carlos Carvalhas  PRT PTY OPP 1992-12..2004-11
André Ventura  PRT PTY OPP 2019-04..
João Cotrim de Figueiredo | Cotrim de Figueiredo  PRT PTY OPP 2019-12..2023-01  EUR LEG 2024-07-16..
Rui Tavares  EUR LEG 2009-07..2014-06  PRT LEG OPP 2022-03..
Assunção Cristas  PRT GOV 2011-06-21..2015-11-26  PRT PTY OPP 2016-03..2020-01
Manuel Alegre  PRT LEG ..2009
Alberto João Jardim  PRT GOV 1978-03..2015-04
Miguel Albuquerque  PRT GOV 2015-04-20..
Vasco Cordeiro  PRT GOV 2012-11..2020-11
José Manuel Bolieiro  PRT GOV 2020-11-24..
Carlos César  PRT GOV 1996-11..2012-11
Henrique Gouveia e Melo | Gouveia e Melo  PRT MIL ..2024-12
António Silva Ribeiro  PRT MIL 2018-03..2023-03
José Nunes da Fonseca  PRT MIL
Otelo Saraiva de Carvalho  PRT MIL
Vasco Lourenço  PRT MIL
José Filipe Moraes Cabral | Filipe Moraes Cabral  PRT GOV
Álvaro Mendonça e Moura  PRT GOV
Ana Paula Zacarias  PRT GOV
Francisco Duarte Lopes  PRT GOV
João Salgueiro  PRT GOV 2002..2008
Vítor Constâncio  PRT GOV 2000-02..2010-05  EUR 2010-06-01..2018-05-31
Carlos Costa | Carlos da Silva Costa  PRT GOV 2010-06..2020-07
Manuel Carvalho da Silva | Carvalho da Silva  PRT LAB ..2012-01
Arménio Carlos  PRT LAB 2012-01..2020-02
Isabel Camarinha  PRT LAB 2020-02..2024
José Policarpo | Cardinal Policarpo  PRT REL ..2013-05
Manuel Clemente  PRT REL 2013-07..2023-08
Rui Pinto  PRT
Ricardo Salgado  PRT BUS ..2014-07
Lucília Gago  PRT JUD 2018-10..2024-10
Joana Marques Vidal  PRT JUD 2012-10..2018-10
Maria Lúcia Amaral  PRT JUD ..2025-06-04  PRT GOV 2025-06-05..2026-02
Luís Neves  PRT COP ..2026-02
Miguel Macedo  PRT GOV 2011-06-21..2014-11-17
Rui Pereira  PRT GOV 2007-05..2011-06-21
Rui Pena  PRT GOV 2001-07..2002-04
Júlio Castro Caldas  PRT GOV 1999-10..2001-07
Jorge Coelho  PRT GOV 1995-10..2001-03
Luís Filipe Menezes  PRT OPP 2007-10..2008-06
Maria da Graça Carvalho  PRT GOV 2003-10..2005-03-12  EUR LEG 2009-07..2014-06  EUR LEG 2019-07..2024-04-01  PRT GOV 2024-04-02..
# --- Italy: presidents, prime ministers, ministers
Francesco Cossiga  ITA GOV 1979-08..1992-04-28
Oscar Luigi Scalfaro  ITA GOV 1983-08..1987-07  ITA LEG 1992-04-24..1992-05-27  ITA GOV 1992-05-28..1999-05-15
Carlo Azeglio Ciampi | Carlo Ciampi | Ciampi  ITA GOV 1979-10..1994-05-11  ITA GOV 1996-05-17..2006-05-15
Giorgio Napolitano  ITA GOV 1996-05-17..1998-10-21  ITA GOV 2006-05-15..2015-01-14
Giulio Andreotti | Andreotti  ITA GOV 1983-08-04..1992-06-28  ITA LEG 1992-06-29..2013-05-06
Bettino Craxi | Craxi  ITA GOV 1983-08-04..1987-04-18  ITA PTY 1987-04-19..1993-02-11
Ciriaco De Mita  ITA GOV 1988-04-13..1989-07-23
Aldo Moro  ITA PTY GOV ..1978-05-09
Giuliano Amato  ITA GOV 1987-07..1989-07  ITA GOV 1992-06-28..1993-04-29  ITA GOV 1998-10-21..2001-06-11  ITA GOV 2006-05-17..2008-05-08  ITA JUD 2013-09..2022-09
Lamberto Dini  ITA GOV 1994-05-11..2001-06-11  ITA LEG 2001-06-12..2013-03
Romano Prodi | Prodi  ITA GOV 1996-05-17..1998-10-21  EUR GOV 1999-09-16..2004-11-21  ITA OPP 2005-10..2006-05-16  ITA GOV 2006-05-17..2008-05-08  UNO 2012-10..2014-01
Massimo D'Alema | D'Alema  ITA PTY 1994-07..1998-10-20  ITA GOV 1998-10-21..2000-04-25  ITA GOV 2006-05-17..2008-05-08  ITA LEG OPP 2008-05-09..2013-03
Mario Monti  EUR GOV 1995-01..2004-11-21  ITA GOV 2011-11-16..2013-04-28  ITA LEG 2013-04-29..
Enrico Letta | Letta  ITA GOV 1998-11..2001-06-11  ITA GOV 2006-05-17..2008-05-08  ITA GOV 2013-04-28..2014-02-22  ITA PTY 2021-03-14..2023-03-12
Gianni Letta  ITA GOV 2001-06-11..2006-05-17  ITA GOV 2008-05-08..2011-11-16
Paolo Gentiloni | Gentiloni  ITA GOV 2006-05-17..2008-05-08  ITA GOV 2014-10-31..2018-06-01  EUR GOV 2019-12-01..2024-11-30
Walter Veltroni  ITA GOV 1996-05-17..1998-10-21  ITA GOV 2001-06..2008-02  ITA OPP 2008-03-01..2009-02
Gianni De Michelis  ITA GOV 1980-04..1992-06-28
Emilio Colombo  ITA GOV 1992-08-01..1993-04-28
Beniamino Andreatta  ITA GOV 1993-04-29..1994-05-11  ITA GOV 1996-05-17..1998-10-21
Antonio Martino  ITA GOV 1994-05-11..1995-01-17  ITA GOV 2001-06-11..2006-05-17
Susanna Agnelli  ITA GOV 1983-08..1991-04  ITA GOV 1995-01-17..1996-05-17
Renato Ruggiero  IGO 1995-05-01..1999-04-30  ITA GOV 2001-06-11..2002-01-06
Franco Frattini  ITA GOV 1995-01..1996-05  ITA GOV 2001-06-11..2004-11-18  EUR GOV 2004-11-22..2008-05-08  ITA GOV 2008-05-09..2011-11-16
Gianfranco Fini  ITA PTY OPP ..2001-06-10  ITA GOV 2001-06-11..2006-05-17  ITA LEG 2008-04-30..2013-03-14
Giulio Terzi di Sant'Agata | Giulio Terzi  ITA GOV ..2013-03-26  ITA LEG 2022-10-13..
Emma Bonino  EUR GOV 1995-01..1999-09  EUR LEG 1999-10-01..2006-05-16  ITA GOV 2006-05-17..2008-05-08  ITA GOV 2013-04-28..2014-02-22  ITA LEG 2018-03..2022-10
Enzo Moavero Milanesi | Enzo Moavero  ITA GOV 2011-11-16..2014-02-22  ITA GOV 2018-06-01..2019-09-05
Angelino Alfano  ITA GOV 2008-05-08..2011-07  ITA GOV 2013-04-28..2018-06-01
Guido Crosetto  ITA GOV 2008-05..2011-11  ITA GOV 2022-10-22..
Lorenzo Guerini  ITA GOV 2019-09-05..2022-10-22
Elisabetta Trenta  ITA GOV 2018-06-01..2019-09-05
Roberta Pinotti  ITA GOV 2013-05..2018-06-01
Mario Mauro  EUR LEG 1999-07..2013-03  ITA GOV 2013-04-28..2014-02-22
Giampaolo Di Paola  ITA MIL 2004-03..2008-02  IGO MIL 2008-06-27..2011-11-18  ITA GOV 2011-11-19..2013-04-28
Ignazio La Russa  ITA GOV 2008-05-08..2011-11-16  ITA LEG 2018-03..
Arturo Parisi  ITA GOV 1996-05..1998-10  ITA GOV 2006-05-17..2008-05-08
Carlo Scognamiglio  ITA LEG 1994-04..1996-05  ITA GOV 1998-10-21..1999-12
Matteo Piantedosi | Piantedosi  ITA GOV
Luciana Lamorgese  ITA GOV 2019-09-05..2022-10-22
Marco Minniti  ITA GOV 1998-10..2001-06  ITA GOV 2006-05-17..2008-05-08  ITA GOV 2013-05..2018-06-01
Roberto Maroni | Bobo Maroni  ITA GOV 1994-05-11..1995-01-17  ITA GOV 2001-06-11..2006-05-17  ITA GOV 2008-05-08..2011-11-16  ITA PTY OPP 2012-07..2013-03-17  ITA GOV 2013-03-18..2018-03-26
Giuseppe Pisanu | Beppe Pisanu  ITA GOV 2001-06-11..2006-05-17
Claudio Scajola  ITA GOV 2001-06-11..2002-07-03  ITA GOV 2003-07..2006-05-17  ITA GOV 2008-05-08..2010-05-04
Enzo Bianco  ITA GOV 1999-12-22..2001-06-11
Rosa Russo Iervolino | Rosa Russo Jervolino  ITA GOV 1987..1994-05  ITA GOV 1998-10-21..1999-12-22  ITA GOV 2001-05..2011-06
Nicola Mancino  ITA GOV 1992-06-28..1994-04-19  ITA LEG 1996-05-09..2001-05
Giulio Tremonti  ITA GOV 1994-05-11..1995-01-17  ITA GOV 2001-06-11..2006-05-17  ITA GOV 2008-05-08..2011-11-16
Domenico Siniscalco  ITA GOV 2004-07-16..2005-09-22
Tommaso Padoa-Schioppa | Padoa-Schioppa  EUR 1998-06..2005-05  ITA GOV 2006-05-17..2008-05-08
Vittorio Grilli  ITA GOV 2011-11..2013-04-28
Fabrizio Saccomanni  ITA GOV 2006-10..2014-02-22
Pier Carlo Padoan  IGO 2007-06..2014-02-23  ITA GOV 2014-02-24..2018-06-01
Giovanni Tria  ITA GOV 2018-06-01..2019-09-05
Roberto Gualtieri  EUR LEG 2009-07..2019-09-04  ITA GOV 2019-09-05..2021-02-13  ITA GOV 2021-10-21..
Daniele Franco  ITA GOV ..2022-10-22
Giancarlo Giorgetti  ITA GOV 2018-06-01..2019-09-05  ITA GOV 2021-02-13..
Vincenzo Visco  ITA GOV 1996-05-17..2001-06-11
Vittorio Colao  ITA GOV 2021-02-13..2022-10-22
Roberto Cingolani  ITA GOV 2021-02-13..2022-10-22  ITA BUS 2023-05..
Roberto Speranza  ITA GOV 2019-09-05..2022-10-22
Marta Cartabia  ITA JUD 2011-09..2020-09  ITA GOV 2021-02-13..2022-10-22
Alfonso Bonafede  ITA GOV 2018-06-01..2021-02-13
Danilo Toninelli  ITA GOV 2018-06-01..2019-09-05
Paola De Micheli  ITA GOV 2019-09-05..2021-02-13
Teresa Bellanova  ITA GOV 2014-02..2018-06  ITA GOV 2019-09-05..2021-01-14
Vincenzo Amendola | Enzo Amendola  ITA GOV 2016-01..2018-06  ITA GOV 2019-09-05..2022-10-22
Dario Franceschini  ITA GOV 2013-04-28..2018-06-01  ITA GOV 2019-09-05..2022-10-22
Graziano Delrio  ITA GOV 2013-04-28..2018-06-01
Andrea Orlando  ITA GOV 2013-04-28..2018-06-01  ITA GOV 2021-02-13..2022-10-22
Maria Elena Boschi  ITA GOV 2014-02-22..2018-06-01  ITA LEG 2018-06-02..
Federica Guidi  ITA GOV 2014-02-22..2016-03-31
Carlo Calenda  ITA GOV 2013-05..2018-06-01  EUR LEG 2019-07..2022-10  ITA PTY OPP 2022-11-01..
Giuliano Poletti  ITA GOV 2014-02-22..2018-06-01
Beatrice Lorenzin  ITA GOV 2013-04-28..2018-06-01
Cécile Kyenge | Cecile Kashetu Kyenge  ITA GOV 2013-04-28..2014-02-22  EUR LEG 2014-07..2019-07
Annamaria Cancellieri  ITA GOV 2011-11-16..2014-02-22
Elsa Fornero  ITA GOV 2011-11-16..2013-04-28
Corrado Passera  ITA GOV 2011-11-16..2013-04-28
Paola Severino  ITA GOV 2011-11-16..2013-04-28
Andrea Riccardi  ITA REL ..2011-11-15  ITA GOV 2011-11-16..2013-04-28
Maurizio Sacconi  ITA GOV 2008-05-08..2011-11-16
Mara Carfagna  ITA GOV 2008-05-08..2011-11-16  ITA GOV 2021-02-13..2022-10-22
Mariastella Gelmini  ITA GOV 2008-05-08..2011-11-16  ITA GOV 2021-02-13..2022-10-22
Renato Brunetta  ITA GOV 2008-05-08..2011-11-16  ITA GOV 2021-02-13..2022-10-22
Roberto Calderoli  ITA GOV 2004-07..2006-02-18  ITA GOV 2008-05-08..2011-11-16  ITA LEG 2011-11-17..2022-10-21  ITA GOV 2022-10-22..
Umberto Bossi | Bossi  ITA PTY ..2001-06-10  ITA GOV 2001-06-11..2004-07-19  ITA GOV 2008-05-08..2011-11-16  ITA PTY 2011-11-17..2012-04-05
Rocco Buttiglione  ITA GOV 2001-06-11..2006-05-17
Roberto Castelli  ITA GOV 2001-06-11..2006-05-17
Pier Ferdinando Casini  ITA LEG 2001-05-31..2006-04-27  ITA PTY 2006-04-28..
Marco Follini  ITA GOV 2004-12..2005-04
Clemente Mastella  ITA GOV 1994-05..1995-01  ITA GOV 2006-05-17..2008-01-17
Antonio Di Pietro  ITA JUD ..1994-12-06  ITA GOV 1996-05-17..1996-11  ITA GOV 2006-05-17..2008-05-08  ITA PTY OPP 2008-05-09..2013
Barbara Pollastrini  ITA GOV 2006-05-17..2008-05-08
Livia Turco  ITA GOV 1996-05-17..2001-06-11  ITA GOV 2006-05-17..2008-05-08
Paolo Ferrero  ITA GOV 2006-05-17..2008-05-08
Fausto Bertinotti  ITA PTY 1994-01..2006-04-28  ITA LEG 2006-04-29..2008-04
Armando Cossutta  ITA PTY
Oliviero Diliberto  ITA GOV 1998-10-21..2000-04-25
Luciano Violante  ITA JUD ..1979  ITA LEG 1996-05-10..2001-05
Irene Pivetti  ITA LEG 1994-04-16..1996-05
Marcello Pera  ITA LEG 2001-05-30..2006-04
Franco Marini  ITA LEG 2006-04-29..2008-04
Renato Schifani  ITA LEG 2008-04-29..2013-03-14  ITA GOV 2022-10-13..
Pietro Grasso | Piero Grasso  ITA JUD ..2013-01  ITA LEG 2013-03-16..2022-10
Laura Boldrini  UNO 1998..2012  ITA LEG 2013-03-16..
Roberto Fico  ITA LEG 2018-03-24..2022-10  ITA GOV 2025-12..
Elisabetta Casellati | Maria Elisabetta Alberti Casellati  ITA LEG 2018-03-24..2022-10-12  ITA GOV 2022-10-22..
Lorenzo Fontana  ITA GOV 2018-06-01..2019-09-05  ITA LEG 2022-10-14..
Carlo Nordio  ITA GOV 2022-10-22..
Adolfo Urso  ITA GOV 2022-10-22..
Raffaele Fitto  ITA GOV 2000-04..2005-04  ITA GOV 2008-05-08..2011-11-16  EUR LEG 2014-07..2022-10-21  ITA GOV 2022-10-22..2024-11-30  EUR GOV 2024-12-01..
Tommaso Foti  ITA LEG ..2024-12-01  ITA GOV 2024-12-02..
Francesco Lollobrigida  ITA GOV 2022-10-22..
Gilberto Pichetto Fratin | Gilberto Pichetto  ITA GOV 2021-02..
Daniela Santanchè  ITA GOV 2022-10-22..
Gennaro Sangiuliano  ITA GOV 2022-10-22..2024-09-06
Alessandro Giuli  ITA GOV 2024-09-06..
Orazio Schillaci  ITA GOV 2022-10-22..
Giuseppe Valditara  ITA GOV 2022-10-22..
Eugenia Roccella  ITA GOV 2022-10-22..
Alfredo Mantovano  ITA GOV 2022-10-22..
Edmondo Cirielli  ITA GOV 2022-10..
Giovanbattista Fazzolari  ITA GOV 2022-10..
Lia Quartapelle  ITA LEG 2013-03..
Ivan Scalfarotto  ITA LEG
Lapo Pistelli  ITA GOV 2013-05..2015-06-15
Mario Giro  ITA GOV 2013-05..2018-06
Margherita Boniver  ITA GOV 2001-06..2006-05
Stefania Craxi  ITA GOV 2008-05..2011-11  ITA LEG 2018-03..
Sandro Pertini  ITA GOV 1978-07-09..1985-06-29
Arnaldo Forlani  ITA GOV 1980-10..1987-07  ITA PTY GOV 1989-02..1992-10
Virginio Rognoni  ITA GOV 1990-07..1992-06-28
Vincenzo Scotti  ITA GOV 1990-10..1992-07
Salvo Andò  ITA GOV 1992-06-28..1993-04-28
Fabio Fabbri  ITA GOV 1993-04-29..1994-05-10
Domenico Corcione  ITA MIL ..1995-01-16  ITA GOV 1995-01-17..1996-05-17
Giuseppe Provenzano | Peppe Provenzano  ITA GOV 2019-09-05..2021-02-13  ITA LEG OPP 2022-10..
Francesco Boccia  ITA GOV 2019-09-05..2021-02-13  ITA LEG OPP 2022-10..
Maurizio Lupi  ITA GOV 2013-04-28..2015-03-20  ITA LEG 2015-03-21..
Sandro Bondi  ITA GOV 2008-05-08..2011-03
Vittorio Sgarbi  ITA GOV 2022-10..2024-02
# --- Italy: opposition, regions
Elly Schlein | Schlein  EUR LEG 2014-07..2019-07  ITA PTY OPP 2023-03-12..
Nicola Zingaretti  ITA GOV 2013-03-12..2022-11  EUR LEG 2024-07-16..
Maurizio Martina  ITA GOV 2013-05..2018-03  ITA PTY 2018-04-01..2018-10  UNO 2021-01..
Pier Luigi Bersani | Pierluigi Bersani  ITA GOV 1996-05-17..2001-06-11  ITA GOV 2006-05-17..2008-05-08  ITA OPP 2009-11-07..2013-04-20
Guglielmo Epifani  ITA LAB 2002-09..2010-11  ITA PTY 2013-05..2013-12
Piero Fassino  ITA GOV 1996-05..2001-06-11  ITA PTY 2001-11..2007-10  ITA GOV 2011-05..2016-06  ITA LEG 2018-03..
Francesco Rutelli  ITA GOV 1993-12..2001-01  ITA OPP 2001-02..2006-05-16  ITA GOV 2006-05-17..2008-05-08
Achille Occhetto  ITA PTY OPP 1988-06..1994-06
Beppe Grillo | Giuseppe Grillo  ITA PTY
Gianroberto Casaleggio  ITA PTY ..2016-04-12
Davide Casaleggio  ITA PTY 2016-04..
Alessandro Di Battista  ITA LEG OPP 2013-03..2018-03
Vito Crimi  ITA PTY
Virginia Raggi  ITA GOV 2016-06-22..2021-10-21
Chiara Appendino  ITA GOV 2016-06-30..2021-10-27  ITA LEG OPP 2022-10..
Ignazio Marino  ITA GOV 2013-06-12..2015-10-31  EUR LEG 2024-07-16..
Gianni Alemanno  ITA GOV 2001-06-11..2006-05-17  ITA GOV 2008-04..2013-06
Leoluca Orlando  ITA GOV 1985-07..1990-01  ITA GOV 1993-11..2000-12  ITA GOV 2012-05..2022-06  EUR LEG 2024-07-16..
Giuseppe Sala | Beppe Sala  ITA GOV 2016-06-21..
Giuliano Pisapia  ITA GOV 2011-06-01..2016-06-21
Letizia Moratti  ITA GOV 2001-06-11..2011-06-01  EUR LEG 2024-07-16..
Luigi de Magistris  ITA JUD ..2009  ITA GOV 2011-06..2021-10
Gaetano Manfredi  ITA GOV 2020-01..2021-02  ITA GOV 2021-10..
Giusi Nicolini  ITA GOV 2012-05..2017-06
Mimmo Lucano | Domenico Lucano  ITA GOV 2004..2018-10  EUR LEG 2024-07-16..
Luca Zaia  ITA GOV 2008-05-08..2025-12
Attilio Fontana  ITA GOV 2018-03-26..
Massimiliano Fedriga  ITA GOV 2018-05-03..
Giovanni Toti  EUR LEG 2014-07..2015-05  ITA GOV 2015-06..2024-07-26
Stefano Bonaccini  ITA GOV 2014-12-22..2024-07-12  EUR LEG 2024-07-16..
Vasco Errani  ITA GOV 1999-03..2014-07
Vincenzo De Luca  ITA GOV 2015-06-18..2025-12
Michele Emiliano  ITA GOV 2004-06..2014-06  ITA GOV 2015-06..2025-12
Nichi Vendola | Nicola Vendola  ITA GOV 2005-04..2015-06
Roberto Formigoni  ITA GOV 1995-06..2013-03
Nello Musumeci  ITA GOV 2017-11..
Rosario Crocetta  ITA GOV 2012-11..2017-11
Salvatore Cuffaro | Toto Cuffaro  ITA GOV 2001-07..2008-01-26
Raffaele Lombardo  ITA GOV 2008-04..2012-07-31
Christian Solinas  ITA GOV 2019-03..2024-03
Alessandra Todde  ITA GOV 2024-03..
Arno Kompatscher  ITA GOV 2014-01..
Luis Durnwalder  ITA GOV 1989-03..2014-01
Marco Bucci  ITA GOV 2017-06..
Mario Borghezio  EUR LEG 2001..2019-07
Roberto Vannacci | General Roberto Vannacci  ITA MIL ..2024-06  EUR LEG 2024-07-16..
Alessandra Mussolini  ITA LEG
Benito Mussolini | Mussolini  ITA GOV 1922-10-31..1945-04-28
Roberto Fiore  ITA PTY OPP
Simone Di Stefano  ITA PTY OPP
Gianluca Iannone  ITA PTY OPP
Nicola Fratoianni  ITA PTY OPP
Angelo Bonelli  ITA PTY OPP
Ilaria Salis  EUR LEG 2024-07-16..
Riccardo Magi  ITA PTY OPP
Marco Pannella  ITA PTY ..2016-05-19
Paola Taverna  ITA LEG 2013-03..2022-10
Riccardo Molinari  ITA LEG
Claudio Borghi  ITA LEG
Alberto Bagnai  ITA LEG
Gianluca Savoini  ITA PTY
Carlo Fidanza  EUR LEG
Nicola Procaccini  EUR LEG 2019-07..
Gianni Pittella  EUR LEG 1999-07..2018-03
David Sassoli  EUR LEG 2009-07..2022-01-11
Pina Picierno  EUR LEG 2014-07..
Enrico Berlinguer  ITA PTY OPP ..1984-06-11
Antonio Decaro  ITA GOV 2014-06..2024-06  EUR LEG 2024-07-16..2025-12  ITA GOV 2026..
Eugenio Giani  ITA GOV 2020-10..
Enrico Rossi  ITA GOV 2010-04..2020-10
Alberto Cirio  ITA GOV 2019-06..
Alberto Stefani  ITA LEG 2018-03..2025-11  ITA GOV 2025-12..
Debora Serracchiani  EUR LEG 2009-07..2013-04  ITA GOV 2013-05..2018-04  ITA LEG 2018-05..
Denis Verdini  ITA PTY
# --- Italy: diplomats, forces, judges, church, society, crime
Sebastiano Cardi  ITA GOV
Francesco Paolo Fulci  ITA GOV 1993..1999
Sergio Vento  ITA GOV 1999..2003
Marcello Spatafora  ITA GOV ..2008
Cesare Maria Ragaglini  ITA GOV
Inigo Lambertini  ITA GOV
Mariangela Zappia  ITA GOV
Maurizio Massari  ITA GOV
Elisabetta Belloni  ITA GOV ..2021-05-11  ITA SPY 2021-05-12..2025-01-15
Riccardo Guariglia  ITA GOV
Claudio Graziano  UNO MIL 2007-02..2010-01  ITA MIL 2010-02-01..2018-11-05  EUR MIL 2018-11-06..2022-05
Luciano Portolano  UNO MIL 2014-07..2016-07  ITA MIL 2016-08..
Enzo Vecciarelli  ITA MIL ..2021-11
Giuseppe Cavo Dragone  ITA MIL ..2024-10  IGO MIL 2025-01-17..
Luigi Binelli Mantelli  ITA MIL ..2015-02
Biagio Abrate  ITA MIL 2011-01..2013-01
Vincenzo Camporini  ITA MIL 2008-02..2011-01
Rolando Mosca Moschini  ITA MIL ..2004-03-31  EUR MIL 2004-04..2006-11
Fabio Mini  IGO MIL 2002-10..2003-10
Bruno Loi  ITA MIL
Stefano Del Col  UNO MIL 2018-08..2022-02
Alain Pellegrini  UNO MIL 2004-02..2007-02
Paolo Serra  UNO MIL 2012-01..2014-07
Aroldo Lázaro | Aroldo Lázaro Sáenz  UNO MIL 2022-02..2025-06
Diodato Abagnara  ITA MIL ..2025-06  UNO MIL 2025-07-01..
Nicolò Pollari  ITA SPY 2001-10..2006-11
Nicola Calipari  ITA SPY ..2005-03-04
Alberto Manenti  ITA SPY 2014-04..2018-11
Luciano Carta  ITA SPY 2018-11..2020-05
Giovanni Caravelli  ITA SPY 2020-05..
Mario Parente  ITA SPY 2016-04..2024-04
Vittorio Rizzi  ITA COP ..2025-01  ITA SPY 2025-02-01..
Franco Gabrielli  ITA SPY 2006-12..2008  ITA GOV 2010-11..2016-04-28  ITA COP 2016-04-29..2021-03  ITA GOV 2021-04-01..2022-10
Gianni De Gennaro  ITA COP 2000-05..2007-07
Antonio Manganelli  ITA COP 2007-07..2013-03-20
Lamberto Giannini  ITA COP 2021-03..2023-05
Giovanni Falcone  ITA JUD ..1992-05-23
Paolo Borsellino  ITA JUD ..1992-07-19
Carlo Alberto Dalla Chiesa  ITA COP ..1982-09-03
Gian Carlo Caselli | Giancarlo Caselli  ITA JUD ..2013-12
Nicola Gratteri  ITA JUD
Armando Spataro  ITA JUD
Carmelo Zuccaro  ITA JUD
Luigi Patronaggio  ITA JUD
Federico Cafiero de Raho  ITA JUD ..2022-09-30  ITA LEG OPP 2022-10..
Francesco Saverio Borrelli  ITA JUD
Ilda Boccassini  ITA JUD ..2019
Guido Salvini  ITA JUD
Antonio Fazio  ITA GOV 1993-05..2005-12-19
Ignazio Visco  ITA GOV 2011-11-01..2023-10-31
Fabio Panetta  ITA GOV ..2019-12  EUR 2020-01-01..2023-10-31  ITA GOV 2023-11-01..
Lorenzo Bini Smaghi  EUR 2005-06..2011-12
Piero Cipollone  EUR 2023-11..
Andrea Enria  EUR 2011-03..2023-12
Camillo Ruini | Cardinal Ruini  ITA REL ..2008-06
Angelo Bagnasco | Cardinal Bagnasco  ITA REL
Gualtiero Bassetti | Cardinal Bassetti  ITA REL ..2022-05
Matteo Zuppi | Matteo Maria Zuppi | Cardinal Zuppi  ITA REL
Carlo Maria Martini | Cardinal Martini  ITA REL ..2012-08-31
Dionigi Tettamanzi | Cardinal Tettamanzi  ITA REL ..2011-06
Mario Marazziti  ITA REL ..2013-02-28  ITA LEG 2013-03..2018-03
Marco Impagliazzo  ITA REL
Riccardo Di Segni  ITA REL
Sergio Cofferati  ITA LAB 1994-06..2002-09  ITA GOV 2004-06..2009-06  EUR LEG 2009-07..2019-07
Susanna Camusso  ITA LAB 2010-11..2019-01  ITA LEG 2022-10..
Maurizio Landini  ITA LAB
Savino Pezzotta  ITA LAB ..2006-04
Raffaele Bonanni  ITA LAB 2006-04..2014-09
Annamaria Furlan  ITA LAB 2014-10..2021-03  ITA LEG 2022-10..
Luigi Sbarra  ITA LAB 2021-03..2025-02  ITA GOV 2025-06..
Pierpaolo Bombardieri  ITA LAB 2020-07..
Carmelo Barbagallo  ITA LAB 2014-11..2020-07
Luigi Angeletti  ITA LAB 2000-06..2014-11
Carlo Bonomi  ITA BUS 2020-05..2024-05
Emma Marcegaglia  ITA BUS
Luca Cordero di Montezemolo | Luca di Montezemolo  ITA BUS
Sergio Marchionne  ITA BUS ..2018-07-25
Gianni Agnelli  ITA BUS ..2003-01-24
John Elkann  ITA BUS
Claudio Descalzi  ITA BUS 2014-05..
Paolo Scaroni  ITA BUS
Alessandro Profumo  ITA BUS
Francesco Starace  ITA BUS ..2023-05
Fedele Confalonieri  ITA BUS
Marina Berlusconi  ITA BUS
Gino Strada | Luigi Strada  NGO MED ..2021-08-13
Roberto Saviano  ITA JRN
Carlo Giuliani  ITA CVL ..2001-07-20
Giuliana Sgrena  ITA JRN
Silvia Romano  ITA CVL
Cecilia Sala  ITA JRN
Daphne Caruana Galizia  MLT JRN ..2017-10-16
Oriana Fallaci  ITA JRN ..2006-09-15
Ezio Mauro  ITA JRN
Cesare Battisti  ITA REB
Renato Curcio  ITA REB
Mario Moretti  ITA REB
Nadia Desdemona Lioce  ITA REB
Alfredo Cospito  ITA REB
Massimo D'Antona  ITA GOV ..1999-05-20
Marco Biagi  ITA GOV ..2002-03-19
Toto Riina | Salvatore Riina  ITA CRM ..2017-11-17
Bernardo Provenzano  ITA CRM ..2016-07-13
Matteo Messina Denaro | Messina Denaro  ITA CRM ..2023-09-25
Giovanni Brusca  ITA CRM
Tommaso Buscetta  ITA CRM ..2000-04-02
Rocco Morabito  ITA CRM
Licio Gelli  ITA CRM ..2015-12-15
Marcello Dell'Utri  ITA LEG ..2013-03
Cesare Previti  ITA GOV 1994-05-11..1995-01-17  ITA LEG 1995-01-18..2007-07
Bruno Valensise  ITA SPY
Carmine Masiello  ITA MIL
Giovanni Melillo  ITA JUD
Raffaele Cantone  ITA JUD
# --- Vatican
Pope Pius XII | Eugenio Pacelli  VAT REL 1939-03-02..1958-10-09
Pope John XXIII | Angelo Roncalli  VAT REL 1958-10-28..1963-06-03
Pope Paul VI  VAT REL 1963-06-21..1978-08-06
Pope John Paul I  VAT REL 1978-08-26..1978-09-28
Agostino Casaroli | Cardinal Casaroli  VAT REL ..1990-12
Angelo Sodano | Cardinal Sodano  VAT REL ..2006-09-15
Tarcisio Bertone | Cardinal Bertone  VAT REL ..2013-10-15
Pietro Parolin | Cardinal Parolin  VAT REL
Jean-Louis Tauran | Cardinal Tauran  VAT REL ..2018-07-05
Giovanni Lajolo  VAT REL ..2011-10
Dominique Mamberti  VAT REL
Paul Richard Gallagher | Archbishop Paul Gallagher | Archbishop Gallagher  VAT REL
Edgar Peña Parra  VAT REL
Celestino Migliore  VAT REL
Bernardito Auza  VAT REL
Gabriele Caccia  VAT REL
Silvano Tomasi  VAT REL
Ivan Jurkovič  VAT REL
Renato Martino | Cardinal Martino  VAT REL
Angelo Becciu | Giovanni Angelo Becciu | Cardinal Becciu  VAT REL ..2020-09-24
Michael Czerny | Cardinal Czerny  VAT REL
Kurt Koch | Cardinal Koch  VAT REL
Leonardo Sandri | Cardinal Sandri  VAT REL
Claudio Gugerotti | Cardinal Gugerotti  VAT REL
Mario Zenari | Cardinal Zenari  VAT REL
Konrad Krajewski | Cardinal Krajewski  VAT REL
Kevin Farrell | Cardinal Farrell  VAT REL
Víctor Manuel Fernández | Cardinal Fernández  VAT REL
Luis Ladaria | Luis Francisco Ladaria  VAT REL ..2023
William Levada | Cardinal Levada  VAT REL ..2012-07
Giovanni Battista Re | Cardinal Re  VAT REL
Roger Etchegaray | Cardinal Etchegaray  VAT REL ..2019-09-04
Pio Laghi | Cardinal Laghi  VAT REL ..2009-01-10
Achille Silvestrini  VAT REL
Edward Cassidy | Edward Idris Cassidy  VAT REL ..2001
Raymond Burke | Cardinal Burke  VAT REL
Marc Ouellet | Cardinal Ouellet  VAT REL ..2023
Mauro Gambetti  VAT REL
Joaquín Navarro-Valls | Navarro-Valls  VAT REL ..2006-07
Federico Lombardi | Father Federico Lombardi  VAT REL ..2016-07
Greg Burke  VAT REL 2016-08..2018-12
Matteo Bruni  VAT REL
Paolo Ruffini  VAT REL
Carlo Maria Viganò | Archbishop Viganò  VAT REL
Paolo Gabriele  VAT
Arturo Sosa | Arturo Sosa Abascal  VAT REL
Adolfo Nicolás  VAT REL 2008-01..2016-10
Peter-Hans Kolvenbach  VAT REL 1983-09..2008-01
Luis Antonio Tagle | Cardinal Tagle  VAT REL
Hans Küng | Hans Kueng  CHE REL ..2021-04-06
Marcel Lefebvre  FRA REL ..1991-03-25
Ettore Gotti Tedeschi  VAT BUS ..2012-05
Paul Marcinkus  VAT REL ..1990
# --- Malta
Ċensu Tabone  MLT GOV 1989-04-04..1994-04-04
Ugo Mifsud Bonnici  MLT GOV 1994-04-04..1999-04-04
Guido de Marco  UNO 1990-09..1991-09  MLT GOV 1998-09..2004-04-04
Eddie Fenech Adami | Fenech Adami  MLT GOV 1987-05-12..1996-10-28  MLT GOV 1998-09-06..2009-04-04
Alfred Sant  MLT GOV 1996-10-28..1998-09-06  MLT OPP 1998-09-07..2008-06  EUR LEG 2014-07..2024-07
Lawrence Gonzi  MLT GOV 1998-09..2013-03-11
George Abela  MLT GOV 2009-04-04..2014-04-04
Marie-Louise Coleiro Preca  MLT GOV 2013-03..2019-04-04
George Vella  MLT GOV 1996-10..1998-09  MLT GOV 2013-03-13..2017-06  MLT GOV 2019-04-04..2024-04-04
Myriam Spiteri Debono  MLT GOV 2024-04-04..
Joseph Muscat  MLT OPP 2008-06..2013-03-10  MLT GOV 2013-03-11..2020-01-13
Robert Abela  MLT GOV 2020-01-13..
Ian Borg  MLT GOV 2013-03..
Evarist Bartolo  MLT GOV 2013-03..2022-03
Carmelo Abela  MLT GOV 2014-12..2022-03
Tonio Borg  MLT GOV 1998-09..2012-11-27  EUR GOV 2012-11-28..2014-10-31
John Dalli  MLT GOV 1987-05..1996-10  MLT GOV 1998-09..2010-02-09  EUR GOV 2010-02-10..2012-10-16
Joe Borg  MLT GOV 1999..2004-04  EUR GOV 2004-05-01..2010-02-09
Michael Frendo  MLT GOV 2004-07..2008-03
Karmenu Vella  MLT GOV ..2014-10  EUR GOV 2014-11-01..2019-11-30
Helena Dalli  MLT GOV 2013-03..2019-11  EUR GOV 2019-12-01..2024-11-30
Glenn Micallef  EUR GOV 2024-12-01..
Roberta Metsola | Metsola  EUR LEG 2013-04..
Simon Busuttil  EUR LEG 2004-06..2013-05  MLT OPP 2013-06-01..2017-09
Adrian Delia  MLT OPP 2017-10..2020-10
Bernard Grech  MLT OPP 2020-10..2025-06
Alex Borg  MLT OPP 2025-09..
Konrad Mizzi  MLT GOV 2013-03..2019-11-26
Keith Schembri  MLT GOV 2013-03..2019-11-26
Chris Cardona  MLT GOV 2013-03..2020-01
Byron Camilleri  MLT GOV 2020-01..
Michael Farrugia  MLT GOV ..2020-11
Chris Fearne  MLT GOV 2014-04..2024-05-10
Clyde Caruana  MLT GOV 2020-11..
Edward Scicluna  MLT GOV 2013-03..2020-11  MLT GOV 2021-01..
Vanessa Frazier  MLT GOV ..2025-10  UNO 2025-11..
Christopher Grima  MLT GOV
Saviour Borg  MLT GOV
Yorgen Fenech  MLT BUS
Charles Scicluna | Archbishop Scicluna  MLT REL
Dom Mintoff | Mintoff  MLT GOV 1971-06..1984-12-22
Martin Xuereb  MLT MIL 2010..2013  NGO CVL 2014..
Matthew Caruana Galizia  MLT JRN
# --- Greece: presidents, governments
Konstantinos Karamanlis | Constantine Karamanlis  GRC GOV 1974-07-24..1985-03  GRC GOV 1990-05-05..1995-03-10
Costas Karamanlis | Kostas Karamanlis  GRC OPP 1997-03..2004-03-09  GRC GOV 2004-03-10..2009-10-06
Costis Stephanopoulos | Kostis Stefanopoulos | Constantinos Stephanopoulos | Constantine Stephanopoulos  GRC GOV 1995-03-10..2005-03-12
Karolos Papoulias | Carolos Papoulias  GRC GOV 1985-07..1989-07  GRC GOV 1993-10-13..1996-01-22  GRC GOV 2005-03-12..2015-03-13
Prokopis Pavlopoulos | Prokopios Pavlopoulos  GRC GOV 2004-03-10..2009-10-06  GRC GOV 2015-03-13..2020-03-13
Katerina Sakellaropoulou  GRC JUD ..2020-03-12  GRC GOV 2020-03-13..2025-03-13
Constantine Tassoulas | Konstantinos Tasoulas | Costas Tassoulas | Kostas Tasoulas  GRC LEG 2019-07..2025-01  GRC GOV 2025-03-13..
Christos Sartzetakis  GRC GOV 1985-03-30..1990-05-04
Andreas Papandreou  GRC GOV 1981-10-21..1989-07-02  GRC OPP 1989-07-03..1993-10-12  GRC GOV 1993-10-13..1996-01-22
Tzannis Tzannetakis  GRC GOV 1989-07-02..1989-10-12
Xenophon Zolotas  GRC GOV 1989-11-23..1990-04-11
Constantine Mitsotakis | Konstantinos Mitsotakis | Constantinos Mitsotakis  GRC GOV 1990-04-11..1993-10-13
Costas Simitis | Kostas Simitis | Konstantinos Simitis | Simitis  GRC GOV 1993-10-13..2004-03-10
Lucas Papademos | Loukas Papadimos | Lucas Papadimos | Papademos  GRC GOV 1994-10..2002-05  EUR 2002-06-01..2010-05-31  GRC GOV 2011-11-11..2012-05-16
Panagiotis Pikrammenos | Panayiotis Pikramenos | Panagiotis Pikramenos  GRC GOV 2012-05-16..2012-06-20  GRC GOV 2019-07-09..2023-05
Vassiliki Thanou | Vassiliki Thanou-Christophilou  GRC JUD ..2015-08-26  GRC GOV 2015-08-27..2015-09-21  GRC JUD 2015-09-22..2017-06
Ioannis Sarmas  GRC JUD ..2023-05-24  GRC GOV 2023-05-25..2023-06-26
Theodoros Pangalos | Theodore Pangalos | Theodoros Pangalos Jr  GRC GOV 1993-10-13..1999-02-18  GRC GOV 2009-10-06..2012-05
Michalis Papaconstantinou  GRC GOV 1992-08..1993-10-13
Ioannis Kasoulides  CYP GOV 1993-02..2003-02-28  EUR LEG 2004-07..2013-02  CYP GOV 2013-03-01..2018-03-01  CYP GOV 2022-01-11..2023-02-28
Petros Molyviatis  GRC GOV 2004-03-10..2006-02-15  GRC GOV 2012-05-17..2012-06-21
Dora Bakoyannis | Dora Bakoyianni | Bakoyannis  GRC GOV 2002-10..2009-10-06  GRC LEG 2009-10-07..
Dimitris Droutsas | Dimitrios Droutsas  GRC GOV 2009-10-06..2011-06-17  EUR LEG 2011-06-18..2014-06
Stavros Lambrinidis | Stavros Lamprinidis  EUR LEG 2004-07..2011-06-16  GRC GOV 2011-06-17..2011-11-11  EUR GOV 2012-09..
Stavros Dimas  GRC GOV 1990-04..1991  EUR GOV 2004-03..2010-02-09  GRC GOV 2011-11-11..2012-05-17
Dimitris Avramopoulos | Dimitrios Avramopoulos | Avramopoulos  GRC GOV 1994-10..2002-12  GRC GOV 2004-03-10..2009-10-06  GRC GOV 2011-11-11..2014-10-31  EUR GOV 2014-11-01..2019-11-30
Evangelos Venizelos  GRC GOV 1993-10..2004-03  GRC GOV 2009-10-06..2015-01-26
Nikos Kotzias | Kotzias  GRC GOV 2015-01-27..2015-08-27  GRC GOV 2015-09-23..2018-10-19
Georgios Katrougalos | George Katrougalos  EUR LEG 2014-07..2015-01-26  GRC GOV 2015-01-27..2019-07-08  UNO 2024-05..
Giorgos Gerapetritis | George Gerapetritis  GRC GOV 2019-07-09..
Vassilis Kikilias | Vasilis Kikilias  GRC GOV 2014-06..2015-01  GRC GOV 2019-07-09..
Nikos Panagiotopoulos | Nikolaos Panagiotopoulos  GRC GOV 2019-07-09..2023-05-26
Panos Kammenos | Kammenos  GRC PTY OPP 2012-02..2015-01-26  GRC GOV 2015-01-27..2019-01-13
Evangelos Apostolakis | Admiral Evangelos Apostolakis  GRC MIL 2015-09..2019-01-14  GRC GOV 2019-01-15..2019-07-09
Evangelos Meimarakis | Vangelis Meimarakis  GRC GOV 2006-02-15..2009-10-06  GRC LEG 2012-06-29..2015-02  GRC OPP 2015-07-05..2015-11-24  EUR LEG 2019-07..
Panos Beglitis  GRC GOV 2009-10..2011-11-11
Spilios Spiliotopoulos  GRC GOV 2004-03-10..2006-02-15
Yannos Papantoniou | Yiannos Papantoniou  GRC GOV 1994-05..2004-03-10
Akis Tsochatzopoulos | Apostolos-Athanasios Tsochatzopoulos  GRC GOV 1993-10-13..2004-03-10
Gerasimos Arsenis  GRC GOV 1993-10-13..2000-04
Ioannis Varvitsiotis | Yannis Varvitsiotis  GRC GOV 1989-07..1993-10-13
Miltiadis Varvitsiotis  GRC GOV 2013-06..2015-01  GRC GOV 2019-07-09..2023-05
Miltiades Evert | Miltiadis Evert  GRC OPP 1993-11..1997-03
Euclid Tsakalotos | Tsakalotos  GRC GOV 2015-01-27..2019-07-08  GRC LEG OPP 2019-07-09..
Giannis Stournaras | Yannis Stournaras | Yiannis Stournaras  GRC GOV 2012-07-05..2014-06-10  GRC GOV 2014-06-20..
George Provopoulos  GRC GOV 2008-06..2014-06
Gikas Hardouvelis  GRC GOV 2014-06-10..2015-01-27
George Papaconstantinou | Giorgos Papakonstantinou | George Papakonstantinou  GRC GOV 2009-10-06..2012-05
Filippos Sachinidis  GRC GOV 2009-10..2012-05
George Alogoskoufis | Giorgos Alogoskoufis  GRC GOV 2004-03-10..2009-01-07
Yannis Papathanassiou  GRC GOV 2009-01..2009-10-06
Nikos Christodoulakis  GRC GOV 2000-04..2004-03-10
Christos Staikouras  GRC GOV 2019-07-09..2025-03
Kostis Hatzidakis | Kostas Hatzidakis | Konstantinos Hatzidakis  GRC GOV 2007-09..2009-10  GRC GOV 2012-06..2014-06  GRC GOV 2019-07-09..
Kyriakos Pierrakakis  GRC GOV 2019-07-09..
Michalis Chrysochoidis | Michalis Chrisochoidis | Michael Chrisochoidis  GRC GOV 1999-02..2004-03  GRC GOV 2009-10-06..2015-01  GRC GOV 2019-07-09..2021-08-31  GRC GOV 2024-01..
Takis Theodorikakos  GRC GOV 2019-07-09..
Makis Voridis  GRC GOV 2011-11..2015-01  GRC GOV 2019-07-09..2025-06-27
Adonis Georgiadis | Spyridon-Adonis Georgiadis  GRC GOV 2011-11..2014-06  GRC GOV 2019-07-09..
Thanos Plevris  GRC GOV 2021-08-31..2023-05  GRC GOV 2025-06-28..
Notis Mitarachi | Panagiotis Mitarachi  GRC GOV 2012-06..2015-01  GRC GOV 2019-07-09..2023-07
Niki Kerameus  GRC GOV 2019-07-09..
Dimitris Kairidis | Dimitrios Kairidis  GRC GOV 2023-06..2024-06
Olga Kefalogianni  GRC GOV 2012-06..2015-01  GRC GOV 2023-06..
Lina Mendoni  GRC GOV 2019-07-09..
Stelios Petsas  GRC GOV 2019-07-09..2023-05
Giannis Oikonomou | Yiannis Oikonomou | Ioannis Economou  GRC GOV 2021-08-31..
Pavlos Marinakis  GRC GOV 2023-07..
Aristotelia Peloni | Aristotelia Tania Peloni  GRC GOV
Sofia Zacharaki  GRC GOV 2019-07-09..
Akis Skertsos  GRC GOV 2019-07-09..
Kostas Fragogiannis  GRC GOV 2019-07-09..
Alexandra Papadopoulou  GRC GOV
Giorgos Mylonakis | George Mylonakis  GRC GOV 2022..
Grigoris Dimitriadis  GRC GOV 2019-07..2022-08-05
Nikos Pappas  GRC GOV 2015-01-27..2019-07-08
Dimitris Papadimoulis  EUR LEG 2014-07..2023-09
Panos Skourletis  GRC GOV 2015-01-27..2018-08
Yannis Dragasakis  GRC GOV 2015-01-27..2019-07-08
Panagiotis Lafazanis  GRC GOV 2015-01-27..2015-07-17  GRC PTY OPP 2015-07-18..
Zoe Konstantopoulou | Zoe Constantopoulou  GRC LEG 2015-02-06..2015-10  GRC PTY OPP 2016-04..
Nikos Voutsis  GRC GOV 2015-01-27..2015-08  GRC LEG 2015-10..2019-07
Nikos Filis  GRC GOV 2015-09..2016-11
Dimitris Tzanakopoulos  GRC GOV 2016-11..2019-07
Gabriel Sakellaridis  GRC GOV 2015-01..2015-11
Olga Gerovasili  GRC GOV 2015-07..2019-07-08
Nikos Toskas  GRC GOV 2015-01..2018-08-03
Yannis Panousis | Giannis Panousis  GRC GOV 2015-01-27..2015-08-27
Yannis Mouzalas | Ioannis Mouzalas  GRC GOV 2015-08..2018-02
Dimitris Vitsas  GRC GOV 2015-01..2019-07-08
Christos Spirtzis  GRC GOV 2015-01..2019-07-08
Rena Dourou  GRC GOV 2014-09..2019-08
Effie Achtsioglou | Efi Achtsioglou  GRC GOV 2016-11..2019-07-08  GRC LEG OPP 2019-07-09..
Stefanos Kasselakis  GRC PTY OPP 2023-09-24..
Sokratis Famellos | Socrates Famellos  GRC GOV 2016-11..2019-07-08  GRC PTY OPP 2019-07-09..
Nikos Androulakis  EUR LEG 2014-07..2021-12-11  GRC PTY OPP 2021-12-12..
Fofi Gennimata | Fofi Gennimatas  GRC PTY OPP 2015-06-14..2021-10-25
Pavlos Geroulanos  GRC GOV 2009-10-06..2012-05
Haris Doukas  GRC GOV 2024-01..
Stavros Theodorakis  GRC PTY OPP 2014-03..2019-06
Fotis Kouvelis  GRC PTY 2010-06..2015-06  GRC GOV 2018-02..2019-07
Alekos Alavanos  GRC PTY OPP 2004-12..2008-02
Nikos Konstantopoulos  GRC PTY OPP 1993..2004-12
Aleka Papariga  GRC PTY OPP 1991-02..2013-04
Dimitris Koutsoumbas | Dimitris Koutsoumpas  GRC PTY OPP 2013-04-14..
Nikolaos Michaloliakos | Nikos Michaloliakos | Michaloliakos  GRC PTY OPP
Ilias Kasidiaris  GRC PTY OPP
Ilias Panagiotaros  GRC PTY OPP
Christos Pappas  GRC PTY OPP
Ioannis Lagos | Yannis Lagos  GRC PTY OPP ..2019-06  EUR LEG 2019-07..2024-07
Giorgos Roupakias  GRC CRM
Pavlos Fyssas  GRC CVL ..2013-09-18
Kyriakos Velopoulos  GRC PTY OPP
Dimitris Natsios  GRC PTY OPP
Afroditi Latinopoulou  EUR LEG OPP 2024-07-16..
Georgios Karatzaferis | Giorgos Karatzaferis  GRC PTY
Antonis Roupakiotis  GRC GOV 2012-05..2013-06
George Kaminis | Giorgos Kaminis  GRC GOV 2011-01..2019-08
Kostas Bakoyannis | Costas Bakoyannis  GRC GOV 2014-09..2023-12
Yiannis Boutaris | Yannis Boutaris  GRC GOV 2011-01..2019-08
Spyros Galinos  GRC GOV 2014-09..2019-08
Apostolos Kaklamanis  GRC LEG 1993-10..2004-03
Anna Benaki-Psarouda | Anna Psarouda-Benaki  GRC LEG 2004-03..2007-09
Filippos Petsalnikos  GRC GOV 1999-02..2000-04  GRC LEG 2009-10..2012-04
Nikitas Kaklamanis  GRC GOV 2004-03..2006  GRC GOV 2007-01..2010-12  GRC LEG 2025-01..
Adamantios Vassilakis | Adamantios Vasilakis  GRC GOV 2002..2007
Anastassis Mitsialis | Anastasis Mitsialis  GRC GOV
Maria Theofili  GRC GOV
Evangelos Sekeris  GRC GOV
Spyros Lampridis  GRC GOV
Michel Spinellis  GRC GOV
Konstantinos Floros  GRC MIL 2020-01..2024-01
Dimitrios Choupis | Dimitrios Houpis  GRC MIL 2024-01..
Alkiviadis Stefanis  GRC MIL ..2019-07-08  GRC GOV 2019-07-09..2021-08
Dimitrios Grapsas  GRC MIL 2007..2009
Christos Lymperis  GRC MIL ..1996-02
Panagiotis Kontoleon  GRC SPY 2019-08..2022-08-05
Themistoklis Demiris  GRC GOV ..2022-08  GRC SPY 2022-09-01..
Yiannis Roubatis | Yannis Roubatis  GRC SPY 2015-03..2019-08
Savvas Kalenderidis | Savvas Kalenteridis  GRC SPY
Archbishop Christodoulos  GRC REL 1998-05..2008-01-28
Archbishop Ieronymos | Archbishop Ieronymos II  GRC REL 2008-02..
Archbishop Seraphim  GRC REL ..1998-04-10
Manolis Glezos  GRC OPP CVL ..2020-03-30
Mikis Theodorakis  GRC CVL ..2021-09-02
Constantine II of Greece | King Constantine II | King Constantine  GRC GOV 1964-03-06..1973-06-01
Georgios Papadopoulos | Colonel George Papadopoulos  GRC GOV MIL 1967-04-21..1973-11-25
Dimitrios Ioannidis  GRC GOV MIL 1973-11-25..1974-07-23
Stylianos Pattakos  GRC GOV MIL ..1974
Alexandros Giotopoulos  GRC REB  group=NOV
Dimitris Koufodinas | Dimitris Koufontinas  GRC REB  group=NOV
Savvas Xiros | Savas Xiros  GRC REB  group=NOV
Christodoulos Xiros  GRC REB  group=NOV
Nikos Maziotis  GRC REB
Panagiota Roupa | Pola Roupa  GRC REB
Alexandros Grigoropoulos  GRC CVL ..2008-12-06
Giannis Panagopoulos | Yiannis Panagopoulos  GRC LAB
Andreas Georgiou  GRC GOV 2010-08..2015-08
Kostas Vaxevanis  GRC JRN
Giorgos Karaivaz  GRC JRN ..2021-04-09
Fredi Beleri | Fredis Beleris  EUR LEG 2024-07-16..
Giorgos Koumoutsakos | Georgios Koumoutsakos  EUR LEG 2009-07..2014-06  GRC GOV 2019-07-09..2021-01
Pavlos Polakis  GRC GOV 2015-09..2019-07-08  GRC LEG OPP 2019-07-09..
Alexis Charitsis | Alexis Haritsis  GRC GOV ..2019-07-08  GRC LEG OPP 2019-07-09..
Panos Panagiotopoulos  GRC GOV 2012-06-21..2014-06
# --- Cyprus
George Vassiliou  CYP GOV 1988-02-28..1993-02-28
Glafcos Clerides | Glafkos Clerides | Glafkos Klerides | Clerides  CYP OPP 1976..1993-02-27  CYP GOV 1993-02-28..2003-02-28
Tassos Papadopoulos | Tasos Papadopoulos  CYP GOV 2003-02-28..2008-02-28
Demetris Christofias | Dimitris Christofias | Christofias  CYP LEG 2001-06..2008-02-27  CYP GOV 2008-02-28..2013-02-28
Nikos Christodoulides | Nicos Christodoulides | Christodoulides  CYP GOV 2013-04..2022-01-11  CYP GOV 2023-02-28..
Archbishop Makarios | Makarios III | Archbishop Makarios III  CYP GOV REL 1960-08-16..1977-08-03
Spyros Kyprianou  CYP GOV 1977-08-03..1988-02-28  CYP LEG 1996-06..2001-06
Nikos Sampson | Nicos Sampson  CYP GOV 1974-07-15..1974-07-23
George Iacovou | Georgios Iacovou  CYP GOV 1983-09..1993-02-28  CYP GOV 2003-03-01..2006-06  CYP GOV 2008-03..2013-02
Alecos Michaelides  CYP GOV 1993-02-28..1997-04
Yiorgos Lillikas | George Lillikas  CYP GOV 2003-03..2007-07-16  CYP PTY OPP 2013..
Erato Kozakou-Marcoullis | Erato Marcoullis  CYP GOV 2007-07-16..2008-02-29  CYP GOV 2010-03..2013-02-28
Markos Kyprianou | Marcos Kyprianou  CYP GOV 2003-03..2004-04  EUR GOV 2004-05-01..2008-02-29  CYP GOV 2008-03-03..2011-07
Constantinos Kombos  CYP GOV 2023-03-01..
Michalis Giorgallas  CYP GOV 2023-03..2024-01
Vasilis Palmas | Vassilis Palmas  CYP GOV 2021..
Charalambos Petrides  CYP GOV 2020-06..2023-02-28
Savvas Angelides  CYP GOV 2018-03..2020-06
Christoforos Fokaides  CYP GOV 2014-03..2018-03
Photis Photiou | Fotis Fotiou  CYP GOV
Costas Papacostas | Kostas Papakostas  CYP GOV 2008-03..2011-07-12
Socrates Hasikos | Socratis Hasikos  CYP GOV 1999..2003-02-28  CYP GOV 2013-03..2017-05
Constantinos Petrides  CYP GOV 2014..2023-02-28
Harris Georgiades  CYP GOV 2013-04..2019-12
Michalis Sarris  CYP GOV 2005..2008-02-29  CYP GOV 2013-03-01..2013-04-02
Makis Keravnos  CYP GOV 2004-08..2005  CYP GOV 2023-03-01..2025-12
Vassos Shiarly  CYP GOV 2012-03..2013-02-28
Ionas Nicolaou  CYP GOV 2013-03..2019-05-02
Panicos Demetriades  CYP GOV 2012-05..2014-04
Chrystalla Georghadji  CYP GOV 2014-04..2019-04
Constantinos Herodotou  CYP GOV 2019-04..2024-04
Christodoulos Patsalides  CYP GOV 2024-04..
Athanasios Orphanides  CYP GOV 2007-05..2012-05
Victoras Papadopoulos | Victor Papadopoulos  CYP GOV
Prodromos Prodromou  CYP GOV 2018-03..2023-02
Marios Pelekanos  CYP GOV 2021..2023-02
Konstantinos Letymbiotis  CYP GOV 2023-03..
Stefanos Stefanou  CYP GOV 2008-03..2012  CYP PTY OPP 2021-07..
Andros Kyprianou  CYP PTY OPP 2009-01..2021-07
Annita Demetriou  CYP LEG 2021-06-10..
Averof Neofytou | Averof Neophytou  CYP PTY ..2023-03
Demetris Syllouris | Dimitris Syllouris  CYP LEG 2016-06..2020-10
Yiannakis Omirou | Yannakis Omirou  CYP LEG 2011-06..2016-06
Marios Garoyian | Marios Karoyian  CYP LEG 2008-03..2011-06
Nicolas Papadopoulos | Nikolas Papadopoulos  CYP PTY OPP 2013-12..
Marinos Sizopoulos  CYP PTY OPP
Vassos Lyssarides  CYP PTY ..2002
Fidias Panayiotou  EUR LEG 2024-07-16..
Andreas Mavroyiannis  CYP GOV ..2022-03  CYP OPP 2022-04-01..2023-02
Menelaos Menelaou  CYP GOV
Tasos Tzionis | Tasos Tzonis  CYP GOV
Kornelios Korneliou  CYP GOV ..2022-02
Nicholas Emiliou  CYP GOV
Minas Hadjimichael | Minas Hadjimichail  CYP GOV
Sotos Zackheos  CYP GOV
Androulla Vassiliou  EUR GOV 2008-03..2014-10-31
Christos Stylianides | Christos Stylianidis  EUR GOV 2014-11-01..2019-11-30  GRC GOV 2021-09-10..2023-12-31
Stella Kyriakides  CYP LEG 2006-06..2019-11  EUR GOV 2019-12-01..2024-11-30
Costas Kadis  CYP GOV 2014-03..2023-02  EUR GOV 2024-12-01..
Odysseas Michaelides  CYP JUD 2014-04..2024-09-18  CYP PTY OPP 2024-09-19..
George Savvides | Giorgos Savvides  CYP GOV 2019..
Archbishop Chrysostomos | Archbishop Chrysostomos II  CYP REL 2006-11..2022-11-07
Archbishop Georgios | Archbishop Georgios III  CYP REL 2022-12..
Rauf Denktash | Rauf Denktaş | Denktash  CYP GOV 1975-02..2005-04-24
Mehmet Ali Talat  CYP GOV 2004-01..2010-04-23
Derviş Eroğlu  CYP GOV 1996-08..2004-01  CYP GOV 2009-05..2015-04-30
Mustafa Akıncı | Mustafa Akinci  CYP GOV 2015-04-30..2020-10-23
Ersin Tatar  CYP GOV 2019-05-22..2025-10-24
Tufan Erhürman  CYP GOV 2018-02..2019-05-22  CYP OPP 2019-05-23..2025-10-23  CYP GOV 2025-10-24..
Ünal Üstel  CYP GOV 2022-05..
Faiz Sucuoğlu  CYP GOV 2021-11..2022-05
Ersan Saner  CYP GOV 2020-12..2021-11
Kudret Özersay | Kudret Ozersay  CYP PTY ..2018-01  CYP GOV 2018-02..2020-10  CYP PTY 2020-11..
Tahsin Ertuğruloğlu  CYP GOV
Serdar Denktash | Serdar Denktaş  CYP GOV
Ferdi Sabit Soyer  CYP GOV 2005-04..2009-05
İrsen Küçük  CYP GOV 2010-05..2013-06
Özkan Yorgancıoğlu | Ozkan Yorgancioglu  CYP GOV 2013-09..2015-07
Ömer Kalyoncu  CYP GOV 2015-07..2016-04
Hüseyin Özgürgün  CYP GOV 2016-04..2018-02
Özdil Nami  CYP GOV
Ergün Olgun  CYP GOV
Sibel Siber  CYP GOV 2013-06..2013-09  CYP LEG 2013-10-01..2018-01
Hakkı Atun | Hakki Atun  CYP GOV 1994-01..1996-08
Sener Levent  CYP JRN
Asil Nadir  CYP BUS
Neoklis Sylikiotis  CYP GOV 2008-03..2013-02-28  EUR LEG 2014-07..2019-06
Kypros Chrysostomides  CYP GOV 2003-03..2008

# --- European Union: Commission
Gaston Thorn  LUX GOV 1974-06..1981-01  EUR GOV 1981-02-01..1985-01
Martin Bangemann  DEU GOV 1984-06..1988-12  EUR GOV 1989-01..1999-07
Karel Van Miert  EUR GOV 1989-01..1999-09
Anita Gradin  EUR GOV 1995-01..1999-09
Monika Wulf-Mathies  DEU LAB 1982-09..1994-12  EUR GOV 1995-01..1999-09
Christos Papoutsis  EUR GOV 1995-01..1999-09  GRC GOV 2010-09..2012-03
Yves-Thibault de Silguy  EUR GOV 1995-01..1999-09
Marcelino Oreja  ESP GOV 1976-07..1980-09  IGO 1984-10..1989-06  EUR GOV 1994-04..1999-09
Günter Verheugen | Guenter Verheugen  DEU GOV 1998-10..1999-09-15  EUR GOV 1999-09-16..2010-02-09
Michaele Schreyer  EUR GOV 1999-09-16..2004-11-21
Philippe Busquin  BEL PTY 1992-01..1999-07  EUR GOV 1999-09-16..2004-09
Anna Diamantopoulou  EUR GOV 1999-09-16..2004-03  GRC GOV 2009-10-06..2012-05
Andris Piebalgs  EUR GOV 2004-11-22..2014-10-31
László Kovács  HUN GOV 1994-07..1998-07  HUN PTY 1998-09..2002-05-26  HUN GOV 2002-05-27..2004-10  EUR GOV 2004-11-22..2010-02-09
Janez Potočnik  SVN GOV 2002-01..2004-04  EUR GOV 2004-05-01..2014-10-31
Meglena Kuneva  BGR GOV ..2006-12  EUR GOV 2007-01-01..2010-02-09  BGR GOV 2014-11..2017-01
Leonard Orban  EUR GOV 2007-01-01..2010-02-09  ROU GOV 2011-09..2012-12
Maroš Šefčovič  EUR GOV 2009-10-01..
Algirdas Šemeta  LTU GOV ..2009-06  EUR GOV 2009-07-01..2014-10-31
Janusz Lewandowski  EUR LEG 2004-07..2010-02-09  EUR GOV 2010-02-10..2014-07  EUR LEG 2014-08-01..2024-07
Maria Damanaki  GRC LEG ..2010-02-09  EUR GOV 2010-02-10..2014-10-31
László Andor  EUR GOV 2010-02-10..2014-10-31
Neven Mimica  HRV GOV 2011-12..2013-06  EUR GOV 2013-07-01..2019-11-30
Valdis Dombrovskis  LVA GOV 2009-03-12..2014-01-22  EUR GOV 2014-11-01..
Vytenis Andriukaitis  LTU GOV 2012-12..2014-07  EUR GOV 2014-11-01..2019-11-30
Marianne Thyssen  BEL PTY ..2010-06  EUR GOV 2014-11-01..2019-11-30
Jonathan Hill | Lord Hill  GBR GOV 2010-06..2014-07  EUR GOV 2014-11-01..2016-07-15
Julian King | Sir Julian King  GBR GOV ..2016-08  EUR GOV 2016-09-19..2019-11-30
Violeta Bulc  SVN GOV 2014-09..2014-10  EUR GOV 2014-11-01..2019-11-30
Tibor Navracsics  HUN GOV 2010-05..2014-10  EUR GOV 2014-11-01..2019-11-30  HUN GOV 2022-05..
Corina Crețu  EUR LEG 2007-01..2014-10  EUR GOV 2014-11-01..2019-07  EUR LEG 2019-08-01..2024-07
Mariya Gabriel  EUR LEG 2009-07..2017-07-06  EUR GOV 2017-07-07..2023-05  BGR GOV 2023-06-06..2024-04-09
Dubravka Šuica  EUR LEG 2013-07..2019-11  EUR GOV 2019-12-01..
Janez Lenarčič  IGO 2008-07..2014-06  SVN GOV 2014-09..2019-11  EUR GOV 2019-12-01..2024-11-30
Adina Vălean  EUR LEG 2007-01..2019-11  EUR GOV 2019-12-01..2024-11-30
Olivér Várhelyi  EUR GOV 2019-12-01..
Kadri Simson  EST GOV 2016-11..2019-04  EUR GOV 2019-12-01..2024-11-30
Iliana Ivanova  EUR GOV 2023-09-19..2024-11-30
Margaritis Schinas  EUR LEG 2007-09..2009-07  EUR GOV 2010..2024-11-30
Marta Kos  SVN GOV 2013..2020-09  EUR GOV 2024-12-01..
Ekaterina Zaharieva  BGR GOV 2017-05-04..2021-05-12  EUR GOV 2024-12-01..
Apostolos Tzitzikostas  GRC GOV 2013-01..2024-11  EUR GOV 2024-12-01..
Roxana Mînzatu  EUR LEG 2024-07-16..2024-11-30  EUR GOV 2024-12-01..
# --- European Union: officials, envoys, spokespeople
Martin Selmayr  EUR GOV
Ilze Juhansone  EUR GOV
Bjoern Seibert  EUR GOV
Catherine Day  EUR GOV ..2015-08
David O'Sullivan  EUR GOV
Pierre Vimont  FRA GOV ..2010-10  EUR GOV 2010-12..2015-03
Alain Le Roy  UNO 2008-08..2011-08  FRA GOV 2011-09..2015-02  EUR GOV 2015-03..2016-08
Helga Schmid | Helga Maria Schmid  EUR GOV ..2020-12  IGO 2021-01..2024-09
Stefano Sannino  EUR GOV
Enrique Mora  ESP GOV ..2015-09-30  EUR GOV 2015-10..2025
Belén Martínez Carbonell  EUR GOV
Charles Fries  EUR GOV
Robert Cooper  EUR GOV 2002..2014
Marc Otte  EUR GOV 2003-07..2011
Andreas Reinicke  EUR GOV 2012-02..2013-12
Fernando Gentilini  EUR GOV 2015-04..2018
Susanna Terstal  EUR GOV 2018-09..2021-04
Sven Koopmans  EUR GOV 2021-05..2025-02
Christophe Bigot  FRA GOV ..2025-02  EUR GOV 2025-03..
Peter Sørensen | Peter Sorensen  EUR GOV
Annette Weber  EUR GOV 2021-07..2025
Alexander Rondos  EUR GOV 2012-01..2021-06
Toivo Klaar  EUR GOV
Magdalena Grono  EUR GOV
Terhi Hakala  EUR GOV 2021-07..2024-02
Peter Burian  EUR GOV 2015-04..2021-06
Pierre Morel  EUR GOV 2006-10..2012-06
Peter Semneby  EUR GOV 2006-03..2011-02
Philippe Lefort  EUR GOV 2011-08..2014-06
Herbert Salber  EUR GOV 2014-07..2017-10
Francesc Vendrell  UNO 1999..2001  EUR GOV 2002-06..2008-08
Franz-Michael Mellbin  EUR GOV 2013-09..2017
Roland Kobia  EUR GOV
Aldo Ajello  UNO 1993..1994  EUR GOV 1996-03..2007-02
Roeland van de Geer  EUR GOV 2007-03..2011-08
Nataliya Apostolova  EUR GOV
Samuel Žbogar  SVN GOV 2008-11..2012-02  EUR GOV 2012-03-01..2020  SVN GOV 2023..
Pieter Feith  EUR GOV 2005..2008-02-27  IGO 2008-02-28..2012-09
Johann Sattler  EUR GOV 2019-09..2024
Luigi Soreca  EUR GOV
Emanuele Giaufret  EUR GOV
Aivo Orav  EUR GOV
Tomáš Szunyog  EUR GOV
Michael Giffoni  EUR GOV
João Vale de Almeida  EUR GOV ..2022
Jorge Toledo  EUR GOV
Nicolas Chapuis  EUR GOV 2018-09..2022
Hans-Dietmar Schweisgut  EUR GOV
Marc Ungeheuer  EUR GOV
Serge Abou  EUR GOV
Jan Tombiński  EUR GOV 2012-09..2016
Hugues Mingarelli  EUR GOV
Matti Maasikas  EUR GOV
Katarína Mathernová  EUR GOV
Markus Ederer  DEU GOV ..2017-09-30  EUR GOV 2017-10..2022-09
Roland Galharague  EUR GOV 2022-09..
Marc Pierini  EUR GOV ..2011-12
Hansjörg Haber | Hansjoerg Haber  EUR GOV
Christian Berger  EUR GOV
Nikolaus Meyer-Landrut  EUR GOV
Thomas Ossowski  EUR GOV
Ralph Tarraf  EUR GOV
Dimiter Tzantchev  EUR GOV
Sven Kühn von Burgsdorff | Sven Kuehn von Burgsdorff  EUR GOV 2020-01..2023
Alexandre Stutzmann  EUR GOV
Lars-Gunnar Wigemark  EUR GOV
José Antonio Sabadell  EUR GOV
Isabel Brilhante Pedrosa  EUR GOV
Bettina Muscheidt  EUR GOV
Dirk Schuebel | Dirk Schübel  EUR GOV
Peter Stano  EUR GOV 2019-12..2024
Anouar El Anouni  EUR GOV
Nabila Massrali  EUR GOV
Anitta Hipper  EUR GOV
Maja Kocijancic  EUR GOV
Virginie Battu-Henriksson  EUR GOV
Carlos Martin Ruiz de Gordejuela  EUR GOV
Cristina Gallach  EUR GOV ..2009  UNO 2014-12..2017
Emma Udwin  EUR GOV
Amadeu Altafaj | Amadeu Altafaj Tardio  EUR GOV
Olivier Bailly  EUR GOV
Pia Ahrenkilde Hansen  EUR GOV
Johannes Laitenberger  EUR GOV
Natasha Bertaud  EUR GOV
Mina Andreeva  EUR GOV
Alexander Winterstein  EUR GOV
Eric Mamer  EUR GOV
Paula Pinho  EUR GOV
Dana Spinant  EUR GOV
Arianna Podestà  EUR GOV
Balazs Ujvari  EUR GOV
Olof Gill  EUR GOV
Stefan de Keersmaecker  EUR GOV
Daniel Ferrie  EUR GOV
Markus Lammert  EUR GOV
Guillaume Mercier  EUR GOV
Sabine Weyand  EUR GOV
Uwe Corsepius  DEU GOV ..2011-06  EUR GOV 2011-07-01..2015-06  DEU GOV 2015-07..2021-12
Jeppe Tranholm-Mikkelsen  EUR GOV
Thérèse Blanchet  EUR GOV
Fabrice Leggeri  EUR COP 2015-01..2022-04-29  EUR LEG 2024-07-16..
Ilkka Laitinen  EUR COP 2005-05..2014
Hans Leijtens  NLD MIL COP ..2023-02  EUR COP 2023-03..
Aija Kalnaja  EUR COP
Rob Wainwright  EUR COP 2009-04..2018-04
Catherine De Bolle  BEL COP 2012-03..2018-04  EUR COP 2018-05..
Gilles de Kerchove  EUR GOV 2007-09..2021
Gijs de Vries  EUR GOV 2004-03..2007-03
Bartjan Wegter  EUR GOV
Giovanni Kessler  IGO LEG 2004..2006  EUR COP 2011-02..2017-10
Ville Itälä  FIN GOV 2000-09..2003-04  EUR LEG 2004-07..2012-02  EUR COP 2018-08..
Laura Codruta Kovesi  ROU JUD 2006-10..2018-07  EUR JUD 2019-10..
Yves de Kermabon  IGO MIL 2004-09..2005-09  EUR COP 2008-06..2010-10
Xavier Bout de Marnhac | Xavier de Marnhac  IGO MIL 2007-08..2008-08  EUR COP 2010-10..2013-01
Bernd Borchardt  EUR COP 2013-02..2014-10
Gabriele Meucci  EUR COP 2014-10..2016-06
Enrico Credendino  EUR MIL 2015-05..2020-02  ITA MIL 2020-03..
Teresa Anjinho  EUR 2025-02-27..
Jonathan Faull  EUR GOV ..2016
# --- European Parliament
Egon Klepsch  EUR LEG ..1994-07
Klaus Hänsch | Klaus Haensch  EUR LEG 1979-07..2009-07
Nicole Fontaine  EUR LEG 1984-07..2002-06  FRA GOV 2002-07-01..2004-03
Pat Cox  EUR LEG 1989-07..2004-07
Hans-Gert Pöttering | Hans-Gert Poettering  EUR LEG 1979-07..2014-07
Manfred Weber  EUR LEG 2004-07..
Elmar Brok  EUR LEG 1980..2019-07
David McAllister  DEU GOV 2010-07-01..2013-02-19  EUR LEG 2014-07..
Joseph Daul  EUR LEG 1999-07..2014-07  EUR PTY 2014-08-01..2019-11
Ignacio Sánchez Amor | Nacho Sánchez Amor  EUR LEG 2019-07..
Sophie in 't Veld  EUR LEG 2004-07..2024-07
Kati Piri  EUR LEG 2014-07..2021-03  NLD LEG OPP 2021-04-01..
Tineke Strik  EUR LEG 2019-07..
Marietje Schaake  EUR LEG 2009-07..2019-07
Bernd Lange  EUR LEG 1994-07..
Axel Voss  EUR LEG 2009-07..
Terry Reintke  EUR LEG 2014-07..
Bas Eickhout  EUR LEG 2009-07..
Siegfried Mureșan  EUR LEG 2014-07..
Valérie Hayer  EUR LEG 2019-07..
Hannah Neumann  EUR LEG 2019-07..
Daniel Freund  EUR LEG 2019-07..
Sergey Lagodinsky  EUR LEG 2019-07..
Erik Marquardt  EUR LEG 2019-07..
Nico Semsrott  EUR LEG 2019-07..2024-07
Michael Gahler  EUR LEG 1999-07..
Arnaud Danjean  EUR LEG 2009-07..2024-07
Eva Kaili  EUR LEG 2014-07..2024-07
Pier Antonio Panzeri | Antonio Panzeri  EUR LEG 2004-07..2019-07
Marc Tarabella  EUR LEG 2004-07..2024-07
Francesco Giorgi  EUR
Daniel Hannan | Lord Hannan  EUR LEG 1999-07..2020-01-31
Martin Sonneborn  EUR LEG 2014-07..
Barry Andrews  IRL GOV 2008-05..2011-03  EUR LEG 2020-02..
Reinhold Lopatka  AUT LEG ..2024-07-15  EUR LEG 2024-07-16..
Andreas Schieder  AUT LEG ..2019-07  EUR LEG 2019-08-01..
Harald Vilimsky  EUR LEG 2014-07..
Gunnar Beck  EUR LEG 2019-07..2024-07
Martin Häusling | Martin Haeusling  EUR LEG 2009-07..
Judith Sargentini  EUR LEG 2009-07..2019-07
Gwendoline Delbos-Corfield  EUR LEG 2019-07..2024-07
Graham Watson  EUR LEG 1994-07..2014-07
Monica Frassoni  EUR LEG 1999-07..2009-07
Hannes Swoboda  EUR LEG 1996-11..2014-07
Dita Charanzová  EUR LEG 2014-07..2024-07
Nathalie Griesbeck  EUR LEG 2004-07..2019-07
Baroness Ludford | Sarah Ludford  EUR LEG 1999-07..2014-07
Emma McClarkin  EUR LEG 2009-07..2020-01
Claude Moraes  EUR LEG 1999-07..2020-01
Javier Nart  EUR LEG 2014-07..2024-07
Maria Arena  EUR LEG ..2024-07
Udo Bullmann  EUR LEG 1999-07..2024-07
Elena Valenciano  EUR LEG
Antonio López-Istúriz  EUR LEG
Ria Oomen-Ruijten  EUR LEG 1989-07..2014-07
Ioan Mircea Pașcu  ROU GOV 2000-12..2004-12  EUR LEG 2007-01..2019-07
# --- European Central Bank, EIB, EBRD, European courts
Otmar Issing  EUR 1998-06..2006-05
Sirkka Hämäläinen  FIN GOV 1992-04..1998-05  EUR 1998-06..2003-05
Gertrude Tumpel-Gugerell  EUR 2003-06..2011-05
José Manuel González-Páramo  EUR 2004-06..2012-05
Peter Praet  EUR 2011-06..2019-05
Frank Elderson  EUR 2020-12..
Danièle Nouy  EUR 2014-01..2018-12
Claudia Buch  EUR 2024-01..
Philippe Maystadt  BEL GOV ..1998-06  EUR 2000-03..2011-12
Werner Hoyer  DEU GOV 1994-05..1998-10  DEU LEG OPP 1998-11..2009-10  DEU GOV 2009-11-01..2011-12  EUR 2012-01-01..2023-12-31
Jacques Attali  FRA GOV 1981-05..1991-04  IGO 1991-05-01..1993-07
Jacques de Larosière  IGO 1978-06..1987-01  FRA GOV 1987-02-01..1993-08  IGO 1993-09-01..1998-01
Thomas Mirow  IGO 2008-07..2012-07
Suma Chakrabarti | Sir Suma Chakrabarti  GBR GOV ..2012-07-02  IGO 2012-07-03..2020-07
Odile Renaud-Basso  FRA GOV ..2020-10  IGO 2020-11-02..
Vassilios Skouris  EUR JUD 1999-06..2015-10
Koen Lenaerts  EUR JUD
Gil Carlos Rodríguez Iglesias  EUR JUD 1986-01..2003-10
Luzius Wildhaber  IGO JUD 1998-11..2007-01
Jean-Paul Costa  IGO JUD 1998-11..2011-11
Nicolas Bratza | Sir Nicolas Bratza  IGO JUD 1998-11..2012-10
Dean Spielmann  IGO JUD 2004-06..2015-10
Guido Raimondi  IGO JUD 2010-05..2019-05
Linos-Alexandre Sicilianos  IGO JUD 2011-05..2020-05
Robert Spano  IGO JUD 2013-11..2022-09
Síofra O'Leary  IGO JUD 2015-07..2024-07
Marko Bošnjak  IGO JUD 2016-05..2025-05
Mattias Guyomar  IGO JUD 2020-06..
# --- NATO
Joseph Luns  NLD GOV 1956-10..1971-07  IGO MIL 1971-10..1984-06
Manfred Wörner | Manfred Woerner  DEU GOV 1982-10..1988-05  IGO MIL 1988-07-01..1994-08-13
Sergio Balanzino  IGO MIL 1994..2001
Alessandro Minuto-Rizzo  IGO MIL 2001..2007
Claudio Bisogniero  IGO MIL 2007-10..2012-01
Mircea Geoană  ROU GOV 1996..2004-12  ROU PTY OPP 2005-04..2008-12  ROU LEG 2009-01-01..2011-11  IGO MIL 2019-10..2024-09  ROU OPP 2024-10..
Radmila Šekerinska  MKD GOV 2002-11..2006-08  MKD PTY OPP 2006-11..2008  MKD GOV 2017-06..2022-01  IGO MIL 2024-12..
Jamie Shea  IGO MIL
James Appathurai  IGO MIL
Oana Lungescu  IGO MIL 2010-12..2023
Farah Dakhlallah  IGO MIL
Allison Hart  IGO MIL
Carmen Romero  IGO MIL
Yves Brodeur  IGO MIL
Mark Laity  IGO MIL
Piers Cazalet  IGO MIL
Dylan White  IGO MIL
Camille Grand  IGO MIL 2016-10..2022-11
Angus Lapsley  GBR GOV ..2022  IGO MIL 2023-01-01..
Guido Venturoni  ITA MIL ..1999-05  IGO MIL 1999-06-01..2002-07
Raymond Henault | Ray Henault  CAN MIL 2001-06..2005-02  IGO MIL 2005-06..2008-06
Klaus-Peter Stieglitz  DEU MIL
Charles Bouchard | General Charles Bouchard  IGO MIL 2011-03..2011-10
Giuseppe Valotto  IGO MIL
Juan Ortuño  IGO MIL 2000-04..2000-10
Carlo Cabigiosu  IGO MIL 2000-10..2001-04
Marcel Valentin  IGO MIL 2001-10..2002-10
Holger Kammerhoff  IGO MIL 2003-10..2004-09
Roland Kather  IGO MIL 2006-09..2007-08
Giuseppe Emilio Gay  IGO MIL 2008-08..2009-09
Markus Bentler  IGO MIL 2009-09..2010-09
Erhard Drews  IGO MIL 2011-09..2012-09
Volker Halbauer  IGO MIL 2012-09..2013-09
Salvatore Farina  IGO MIL 2013-09..2014-09
Francesco Paolo Figliuolo  IGO MIL 2014-09..2015-08  ITA MIL 2015-09..2021-02  ITA GOV 2021-03..2022-03  ITA MIL 2022-04..
Giovanni Fungo  IGO MIL 2016-09..2017-11
Salvatore Cuoci  IGO MIL 2017-11..2018-11
Lorenzo D'Addario  IGO MIL 2018-11..2019-11
Michele Risi  IGO MIL 2019-11..2020-11
Ferenc Kajári  IGO MIL 2021-10..2022-10
Angelo Michele Ristuccia  IGO MIL 2022-10..2023-10
Özkan Ulutaş  IGO MIL 2023-10..2024-10
Enrico Barduani  IGO MIL 2024-10..2025-10
Götz Gliemeroth | Goetz Gliemeroth  IGO MIL 2003-08..2004-02
Jean-Louis Py  IGO MIL 2004-08..2005-02
Ethem Erdağı | Ethem Erdagi  IGO MIL 2005-02..2005-08
Mauro Del Vecchio  IGO MIL 2005-08..2006-05  ITA LEG 2008-04..2013-03
Josef Blotz  IGO MIL
Carsten Jacobson  IGO MIL
Eric Tremblay  IGO MIL
Simon Gass | Sir Simon Gass  GBR GOV ..2011-04  IGO 2011-05-01..2012-10  GBR GOV 2012-11..
Stefano Pontecorvo  ITA GOV ..2020-06  IGO 2020-07-01..2021-08
Cornelius Zimmermann  IGO 2017..2019
Maurits Jochems  IGO 2012-10..2014
# --- Council of Europe, OSCE
Catherine Lalumière  FRA GOV 1981-05..1986-03  IGO 1989-05..1994-06  EUR LEG 1994-07..2004-07
Daniel Tarschys  IGO 1994-06..1999-08
Walter Schwimmer  IGO 1999-09..2004-08
Terry Davis  GBR LEG ..2004-06  IGO 2004-09-01..2009-08-31
Marija Pejčinović Burić  HRV GOV 2017-06..2019-07  IGO 2019-09-18..2024-09-17
Bjørn Berge | Bjorn Berge  IGO
Gabriella Battaini-Dragoni  IGO
Thomas Hammarberg  IGO 2006-04..2012-03
Nils Muižnieks  LVA GOV 2002-11..2004  IGO 2012-04..2018-03  NGO CVL 2020..2024-10-31  UNO 2024-11..
Dunja Mijatović  IGO 2010-03..2017-03  IGO 2018-04..2024-03
Michael O'Flaherty  EUR 2015-12..2023-12  IGO 2024-04-01..
David Russell-Johnston | Lord Russell-Johnston  IGO LEG 1999-01..2002-01
Leni Fischer  IGO LEG 1996-01..1999-01
Peter Schieder  IGO LEG 2002-01..2005-01
René van der Linden  IGO LEG 2005-01..2008-01
Lluís Maria de Puig  IGO LEG 2008-01..2010-01
Jean-Claude Mignon  IGO LEG 2012-01..2014-01
Anne Brasseur  LUX GOV 1999-08..2004-07  IGO LEG 2014-01..2016-01
Pedro Agramunt  IGO LEG 2016-01..2017-10
Michele Nicoletti  IGO LEG 2018-01..2018-06
Liliane Maury Pasquier  IGO LEG 2018-06..2020-01
Rik Daems  BEL GOV 1999-07..2003-07  IGO LEG 2020-01..2022-01
Tiny Kox  IGO LEG 2022-01..2024-01
Theodoros Roussopoulos | Theodoros Rousopoulos  GRC GOV 2004-03..2008-10  IGO LEG 2024-01..2026-01
Andreas Gross  IGO LEG 1995..2016-01
Christoph Strässer | Christoph Straesser  DEU LEG ..2017-10
Lord Judd | Frank Judd  IGO LEG
Gianni Buquicchio  IGO 2009-12..2021-12
Claire Bazy Malaurie  IGO JUD 2021-12..
Wilhelm Höynck | Wilhelm Hoeynck  IGO 1993-06..1996-06
Giancarlo Aragona  IGO 1996-06..1999-06
Ján Kubiš  IGO 1999-06..2005-06  SVK GOV 2006-07..2009-01  UNO 2009-02-01..2021-11
Marc Perrin de Brichambaut  IGO 2005-06-21..2011-06-30  IGO JUD 2015-03..2024-03
Lamberto Zannier  UNO 2008-06..2011-06  IGO 2011-07-01..2020-07
Christian Strohal  IGO 2003-03..2008-03
Michael Georg Link  DEU GOV 2012-01..2013-12  IGO 2014-07..2017-06  DEU LEG 2017-10..2025-03
Matteo Mecacci  ITA LEG 2008-04..2013-03  IGO 2020-12..2024-12
Maria Telalian  IGO 2025..
Freimut Duve  DEU LEG 1980..1997  IGO 1998-01..2003-12
Miklós Haraszti  IGO 2004-03..2010-03  UNO 2012-11..2018-10
Teresa Ribeiro  PRT GOV 2015..2020-11  IGO 2020-12..2024-12
Jan Braathu  NOR GOV ..2016  IGO 2017-01-01..
Max van der Stoel  NLD GOV 1973-05..1977-12  NLD GOV 1981-09..1982-05  IGO 1993-01..2001-06
Astrid Thors  FIN GOV 2007-04..2011-06  IGO 2013-08..2016-08
Kairat Abdrakhmanov  KAZ GOV ..2018-12  IGO 2020-12..2024-12
Alexander Hug  IGO 2014-04..2018-10
Michael Bociurkiw  IGO 2014..2016
Mark Etherington  IGO
Antje Grawe  IGO
Martin Sajdik  AUT GOV 2012-01..2015-06  IGO 2015-07-01..2019-12
Heidi Grau  IGO 2020-01..2021-07
Mikko Kinnunen  IGO 2021-07..2023
Andrzej Kasprzyk  IGO
Bernard Fassier  FRA GOV
Jacques Faure  FRA GOV
Pierre Andrieu  FRA GOV
Stéphane Visconti  FRA GOV
Brice Roquefeuil  FRA GOV
George Tsereteli  GEO LEG ..2017-07  IGO LEG 2017-08-01..2020-07
Margareta Cederfelt  SWE LEG 2006-10..2022-09  IGO LEG 2022-10-01..2023-07
Pia Kauma  FIN LEG 2011-04..2023-06  IGO LEG 2023-07..2025-07
Pere Joan Pons  IGO LEG 2025-07..
Spencer Oliver  IGO LEG 1992-10..2015-12
Roberto Montella  IGO LEG 2016-01..

# --- United Nations: Secretariat, envoys and missions
Trygve Lie  UNO 1946-02..1952-11
Dag Hammarskjöld | Dag Hammarskjoeld  UNO 1953-04-10..1961-09-18
Javier Pérez de Cuéllar | Perez de Cuellar  UNO 1982-01-01..1991-12-31  PER OPP 1995..1999  PER GOV 2000-11..2001-07
Marrack Goulding | Sir Marrack Goulding  UNO 1986..1997
James Jonah  UNO ..1994
Kieran Prendergast | Sir Kieran Prendergast  GBR GOV ..1997-02  UNO 1997-03..2005-06
Tayé-Brook Zerihoun  UNO
Oscar Fernandez-Taranco  UNO
Miroslav Jenča  UNO
Khaled Khiari | Mohamed Khaled Khiari  TUN GOV ..2019-05  UNO 2019-06..
Bernard Miyet  FRA GOV ..1997-01  UNO 1997-02..2000-09
Jean-Marie Guéhenno  UNO 2000-10..2008-08  UNO 2012-03..2013-07  NGO CVL 2014-09..2017-12
Hervé Ladsous  FRA GOV ..2011-08  UNO 2011-09..2017-03
Jean-Pierre Lacroix  FRA GOV ..2017-03  UNO 2017-04-01..
Atul Khare  UNO
Susana Malcorra  UNO 2004..2015-12-09  ARG GOV 2015-12-10..2017-06-12
Iqbal Riza  UNO ..2004-12
Maria Luiza Ribeiro Viotti | Maria Luiza Viotti  BRA GOV ..2016-12  UNO 2017-01..2022-01  BRA GOV 2023..
Courtenay Rattray  JAM GOV ..2021  UNO 2022-01-01..
Peter Hansen  UNO 1994..2005-03
Sergio Vieira de Mello | Vieira de Mello  UNO ..2003-08-19
John Holmes | Sir John Holmes  GBR GOV ..2006-12  UNO 2007-01..2010-08
Stephen O'Brien  GBR GOV 2010-05..2015-05  UNO 2015-06-01..2017-08
Mark Lowcock  GBR GOV ..2017-08  UNO 2017-09..2021-06
Tom Fletcher  GBR GOV ..2015  UNO 2024-11-18..
Catherine Bragg  UNO
Ursula Mueller  DEU GOV ..2016  UNO 2017..2020
Joyce Msuya  UNO
Ramesh Rajasingham  UNO
Edem Wosornu  UNO
Lisa Doughten  UNO
Hans Corell  UNO JUD 1994-03..2004-03
Nicolas Michel  UNO JUD 2004..2008
Patricia O'Brien  UNO JUD 2008-08..2013-09-30  IRL GOV 2013-10..
Miguel de Serpa Soares  UNO JUD 2013-10..2024
Inga-Britt Ahlenius  UNO 2005-07..2010-07
Dileep Nair  UNO 2000-04..2005-04
Benon Sevan  UNO ..2005-08
Joseph Verner Reed  UNO
Joseph Connor  UNO 1994..2002
Christopher Burnham  UNO 2005-06..2006-11
Angela Kane  UNO ..2015
Sérgio Duarte | Sergio de Queiroz Duarte  UNO 2007-07..2012-02
Kim Won-soo  UNO ..2017
Catherine Pollard  UNO
Gilles Michaud  UNO
Peter Drennan  UNO 2014..2018
Jean-Paul Laborde  UNO 2013..2017
Michèle Coninsx  EUR JUD 2012-05..2017-10-31  UNO 2017-11..2022
Vladimir Voronkov  RUS GOV ..2017-06  UNO 2017-07-01..2025
Alexandre Zouev  UNO
Melissa Fleming  UNO
Fred Eckhard  UNO 1997-01..2005-06
Stephane Dujarric  UNO
Michèle Montas | Michele Montas-Dominique  UNO 2007-01..2009-12
Martin Nesirky  UNO 2009-12..
Farhan Haq  UNO
Marie Okabe  UNO
Ahmad Fawzi  UNO
Sylvana Foa  UNO
Manoel de Almeida e Silva  UNO
Alessandra Vellucci  UNO
Stéphanie Tremblay  UNO
Florencia Soto Niño | Florencia Soto Nino-Martinez  UNO
Jens Laerke  UNO
Rhéal LeBlanc  UNO
Rolando Gómez  UNO
Rupert Colville  UNO
Ravina Shamdasani  UNO
Elizabeth Throssell | Liz Throssell  UNO
Marta Hurtado  UNO
Jeremy Laurence  UNO
Thameen Al-Kheetan  UNO
Seif Magango  UNO
Adrian Edwards  UNO
Ron Redmond  UNO
Andrej Mahecic  UNO
Kris Janowski  UNO
Babar Baloch  UNO
William Spindler  UNO
Shabia Mantoo  UNO
Matthew Saltmarsh  UNO
Boris Cheshirkov  UNO
Eujin Byun  UNO
Olga Sarrado  UNO
Vincent Cochetel  UNO
Carlotta Sami  UNO
Marixie Mercado  UNO
Christophe Boulierac  UNO
James Elder  UNO
Ricardo Pires  UNO
Geert Cappelaere  UNO
Ted Chaiban  UNO
Juliette Touma  UNO
Elisabeth Byrs  UNO
Bettina Luescher  UNO
Herve Verhoosel  UNO
Tomson Phiri  UNO
Arif Husain  UNO
Ramiro Lopes da Silva  UNO
Carl Skau  UNO
Joel Millman  UNO
Leonard Doyle  UNO
Flavio Di Giacomo  UNO
Safa Msehli  UNO
Jean-Philippe Chauzy  UNO
Brunson McKinley  UNO 1998-10..2008-09
William Lacy Swing | William Swing  USA GOV ..2001  UNO 2002-01-01..2018-09
# UNRWA, UNHCR, OHCHR
Karen AbuZayd | Karen Abu Zayd | Karen Koning AbuZayd  UNO
Christian Saunders  UNO
Philippe Lazzarini  UNO ..2026-03
Chris Gunness | Christopher Gunness  UNO ..2020-01
Adnan Abu Hasna  UNO
Sami Mshasha  UNO
John Ging  UNO
Matthias Schmale  NGO MED ..2017-09-30  UNO 2017-10..
Ilter Türkmen  UNO 1991..1996
Kelly Clements | Kelly T. Clements  USA GOV ..2015  UNO 2016-01-01..
Alexander Aleinikoff | T. Alexander Aleinikoff  UNO 2010..2015
Erika Feller  UNO ..2013
Craig Johnstone  UNO 2007..2009
Raouf Mazou  UNO
Volker Türk | Volker Tuerk  UNO
Amin Awad  UNO
José Ayala Lasso  ECU GOV 1977-11..1979-08  UNO 1994-04..1997-03  ECU GOV 1997-04..1999-08
Bertrand Ramcharan  UNO ..2004
Flavia Pansieri  UNO 2013..2015
Kate Gilmore  NGO CVL ..2009  UNO 2010..2019
Ivan Šimonović  HRV GOV ..2010-06-30  UNO 2010-07..2016-10  HRV GOV 2019..
Nada Al-Nashif  UNO
Ilze Brands Kehris  UNO
Andrew Gilmour  UNO ..2019
Mona Rishmawi  UNO
Danielle Bell  UNO
Matilda Bogner  UNO
Ajith Sunghay  UNO
Craig Mokhiber  UNO ..2023-10
# UNICEF, UNDP, UNEP, UNESCO, FAO, ILO and other agencies
James P. Grant  UNO 1980-01..1995-01
William Draper  UNO 1986..1993
James Gustave Speth | Gus Speth  UNO 1993..1999
Achim Steiner  UNO 2006-06..2016-06  UNO 2017-06-19..2025-06-16
Haoliang Xu | Xu Haoliang  UNO
Ulrika Modeer  SWE GOV 2014-10..2018-08  UNO 2018-09-01..2024
Elizabeth Dowdeswell  UNO 1993-01..1998-01  CAN GOV 2014-09..2023-11
Inger Andersen  IGO ..2014  NGO 2015-01..2019-06  UNO 2019-07-01..
Federico Mayor | Federico Mayor Zaragoza  ESP GOV 1981-12..1982-12  UNO 1987-11..1999-11
Audrey Azoulay  FRA GOV 2016-02-11..2017-05-10  UNO 2017-11-15..2025-11-14
Khaled El-Enany | Khaled el-Anani | Khaled al-Anany | Khaled El-Anany  EGY GOV 2016-03..2022-08  UNO 2025-11-15..
Amadou-Mahtar M'Bow  UNO 1974-11..1987-11
Lazare Eloundou Assomo | Lazare Eloundou  UNO
Edouard Saouma  UNO 1976-01..1993-12
Jacques Diouf  UNO 1994-01..2011-12
José Graziano da Silva | Jose Graziano  UNO 2012-01-01..2019-07-31
Máximo Torero | Maximo Torero Cullen  UNO
Michel Hansenne  BEL GOV ..1989-02  UNO 1989-03..1999-03
Juan Somavía  CHL GOV 1990..1999-03-03  UNO 1999-03-04..2012-09
Guy Ryder  NGO LAB 2002..2010  UNO 2011..
Efthimios Mitropoulos | Efthimios E. Mitropoulos  UNO 2004-01..2011-12
Koji Sekimizu  UNO 2012-01..2015-12
Arsenio Domínguez | Arsenio Dominguez Velasco  UNO 2024-01-01..
Raymond Benjamin  UNO 2009-08..2015-07
Juan Carlos Salazar  UNO 2021-08..
Michel Jarraud  UNO 2004-01..2015-12
Petteri Taalas  UNO 2016-01-01..2023-12-31
Celeste Saulo  UNO 2024-01-01..
Clare Nullis  UNO
Hamadoun Touré | Hamadoun I. Toure  UNO 2007-01..2014-12
Francis Gurry  UNO 2008-10..2020-09
Daren Tang  UNO 2020-10..
Masahiko Metoki  UNO 2022-01..
Bishar Hussein | Bishar Abdirahman Hussein  UNO 2013-01..2021-12
Taleb Rifai  JOR GOV 1999..2003  UNO 2006..2017-12
Francesco Frangialli  UNO 1998..2009-02
Zurab Pololikashvili  GEO GOV 2009..2017  UNO 2018-01-01..2025-12-31
Nafis Sadik  UNO 1987-04..2000-12
Thoraya Obaid | Thoraya Ahmed Obaid  UNO 2001-01..2010-12
Babatunde Osotimehin  NGA GOV 2008-12..2010-03  UNO 2011-01..2017-06-04
Natalia Kanem  UNO 2017-06..2025-07
Diene Keita  GIN GOV 2018..2020  UNO 2021-01-01..
Peter Piot  UNO 1995-01..2008-12
Michel Sidibé  UNO 2009-01..2019-05-04  MLI GOV 2019-05-05..2020-06
Phumzile Mlambo-Ngcuka  ZAF GOV 1999-06..2008-09  UNO 2013-08..2021-08
Pino Arlacchi  ITA LEG 1994-04..1997-08  UNO 1997-09..2002-01  ITA LEG 2006..2009-06-30  EUR LEG 2009-07..2014-07
Antonio Maria Costa  UNO 2002-05..2010-07
Yury Fedotov | Yuri Fedotov  RUS GOV ..2010-07  UNO 2010-08-01..2019-12
Ghada Waly | Ghada Fathi Waly | Ghada Wali  EGY GOV 2014-03..2019-12  UNO 2020-02..
Jean-Luc Lemahieu  UNO
Jeremy Douglas  UNO
Rubens Ricupero  BRA GOV 1993..1994-09  UNO 1995-09..2004-09
Carlos Magariños  UNO 1997-12..2005-12
Li Yong  CHN GOV ..2013-06  UNO 2013-07-01..2021-12
Lennart Båge  UNO 2001-02..2009-03
Kanayo Nwanze | Kanayo F. Nwanze  UNO 2009-04..2017-03
Alvaro Lario  UNO 2022-10..
Maimunah Mohd Sharif | Maimunah Sharif  UNO 2018-01..2024-01
Anacláudia Rossbach  UNO 2024..
José Antonio Ocampo  COL GOV 1993..1997-12  UNO 1998-01..2007-06  COL GOV 2022-08-07..2023-04-28
José Luis Machinea  ARG GOV 1986..1989-03  ARG GOV 1999-12-10..2001-03  UNO 2003-12..2008
José Manuel Salazar-Xirinachs  CRI GOV 1997..1998  UNO 2005..
Vera Songwe  UNO 2017-08..2022-09
Carlos Lopes  UNO ..2016-10
Armida Salsiah Alisjahbana | Armida Alisjahbana  IDN GOV 2009-10..2014-10  UNO 2018-11..
Rima Khalaf  JOR GOV 1993..2000  UNO 2001-01-01..2017-03
Mervat Tallawy  EGY GOV 1997..1999  UNO 2001..2007
Tatiana Molcean  UNO 2023..
Yvo de Boer  UNO 2006-08..2010-07
Simon Stiell  GRD GOV 2013..2022-06  UNO 2022-08-15..
Michael Zammit Cutajar  UNO 1991..2002-01
Rajendra Pachauri | R.K. Pachauri | Rajendra K. Pachauri  UNO EDU 2002-04..2015-02-24
Hoesung Lee  UNO EDU 2015-10..2023-07
Jim Skea  UNO EDU 2023-07..
Selwin Hart  UNO
Braulio Dias  UNO 2012-02..2017
Astrid Schomaker  EUR GOV ..2024-06-30  UNO 2024-07..
Mami Mizutori  UNO 2018..2023
Margareta Wahlström  UNO ..2015
Robert Piper  UNO
Yasmine Sherif  UNO
James T. Morris  UNO 2002-04..2007-04
# UN envoys and commanders: Afghanistan, Iraq, Syria, Middle East, Yemen, Libya
Jean Arnault  UNO
Tom Koenigs  UNO 1999..2007-12  DEU LEG 2009-10..2013-10
Nicholas Haysom | Fink Haysom  UNO
Tadamichi Yamamoto  UNO
Roza Otunbayeva | Rosa Otunbayeva  KGZ OPP ..2010-04-07  KGZ GOV 2010-04-08..2011-12-01  UNO 2022-09..2025-09
Georgette Gagnon  UNO
Indrika Ratwatte  UNO
Ramiz Alakbarov  UNO
Norbert Holl  UNO 1996-07..1997-12
Mahmoud Mestiri  UNO 1994..1996-05
Ad Melkert  NLD GOV 1994-08..1998-08  NLD PTY 1998-09-01..2002-05  IGO 2002-11..2006-02  UNO 2006-03..2011-09
Hans von Sponeck | Hans-Christof von Sponeck  UNO ..2000-03
Demetrius Perricos | Dimitri Perricos  UNO ..2007-06
Ewen Buchanan  UNO
Ramzy Ezzeldin Ramzy | Ramzi Ezzeldin Ramzi  UNO 2014-07..2019
Imran Riza  UNO
Adam Abdelmoula  UNO
Panos Moumtzis  UNO
Mark Cutts  UNO
Mokhtar Lamani | Moktar Lamani  UNO 2012..2014
Lord Williams of Baglan  UNO 2006..2011-09
Derek Plumbly | Sir Derek Plumbly  GBR GOV ..2012-01  UNO 2012-02..2014-12
Joanna Wronecka  POL GOV ..2021-06  UNO 2021-07-01..2024
Andrea Tenenti  UNO MIL
Kandice Ardiel  UNO MIL
Timur Goksel  UNO MIL
Álvaro de Soto  UNO ..2007-05
Robert Serry  UNO 2007-12..2015-03
Tor Wennesland  UNO 2021-01..2024
Lynn Hastings  UNO 2020-12..2023-12
Jamie McGoldrick  UNO
Muhannad Hadi | Mohannad Hadi  UNO
Ismail Ould Cheikh Ahmed | Ismail Ould Sheikh Ahmed  UNO ..2018-02  MRT GOV 2018-06..2022
Lise Grande  UNO ..2020-11
David Gressly  UNO
Julien Harneis  UNO
Patrick Cammaert  UNO MIL
Michael Lollesgaard | Michael Anker Lollesgaard  UNO MIL
Abhijit Guha  UNO MIL
Michael Beary  UNO MIL
Stephanie Koury | Stephanie Khoury  UNO
Alexander Ivanko  UNO
Colin Stewart  UNO
Kim Bolduc  UNO
Wolfgang Weisbrod-Weber  UNO
Charles Dunbar  UNO 1998..1999
# UN envoys: Africa
Volker Perthes  DEU EDU ..2020  UNO 2021-02..2023-09-13
Jeremiah Mamabolo | Jeremiah Kingsley Mamabolo  UNO 2017-04..2021
Ali al-Zaatari | Ali Al-Za'tari | Ali Zaatari  UNO
Clementine Nkweta-Salami  UNO 2023-12..
Mukesh Kapila  UNO 2003..2004-04
Toby Lanzer  UNO
Mohan Subramanian  UNO MIL
Johnson Mogoa Kimani Ondieki  UNO MIL 2016-05..2016-11
Amos Namanga Ngongi  UNO 2001-09..2003-06
Roger Meece | Roger A. Meece  USA GOV ..2010-06-30  UNO 2010-07..2013-07
Leila Zerrougui  UNO
Bintou Keita  UNO
Vivian van de Perre  UNO
Carlos Alberto dos Santos Cruz | Santos Cruz  BRA MIL ..2013-04-30  UNO MIL 2013-05..2015-12  BRA GOV 2019-01-01..2019-06-13
Derrick Mgwebi  UNO MIL 2015-12..2018
Elias Rodrigues Martins Filho  UNO MIL 2018..2019
Ricardo Augusto Ferreira Costa Neves | Ricardo Costa Neves  UNO MIL
Marcos de Sá Affonso da Costa | Marcos Affonso da Costa  UNO MIL
Otávio Rodrigues de Miranda Filho | Miranda Filho  UNO MIL
Ulisses de Mesquita Gomes  UNO MIL
Chander Prakash  UNO MIL
Huang Xia  CHN GOV ..2019-01  UNO 2019-02-01..
Nicholas Kay | Nick Kay  GBR GOV ..2013-05-31  UNO 2013-06..2015-12
Michael Keating  UNO ..2018-09
James Swan  USA GOV ..2019-05  UNO 2019-06-01..
Catriona Laing  GBR GOV ..2023-05  UNO 2023-06-01..2024-05
Abou Moussa  UNO
Daniel Opande | Daniel Ishmael Opande  UNO MIL
Vijay Jetley | Vijay Kumar Jetley  UNO MIL 1999-11..2000-12
Jacques-Roger Booh-Booh  CMR GOV 1988..1992  UNO 1993-11..1994-07
Shaharyar Khan | Shahryar Khan  UNO 1994-07..1996-04
Mohamed Sahnoun  UNO 1992..2008
Jonathan Howe | Admiral Jonathan Howe  UNO 1993-03..1994-03
Alioune Blondin Beye  UNO 1993-06..1998-06-26
Margaret Anstee  UNO 1992-02..1993-06
Issa Diallo  UNO 1998..1999
Legwaila Joseph Legwaila  UNO 2000..2006
Azouz Ennifar  UNO 2006..2008
Carolyn McAskie  UNO 2004-06..2006
Youssef Mahmoud  UNO
# UN envoys: Cyprus, Balkans, Caucasus, Asia, Latin America
Jane Holl Lute  UNO
Elizabeth Spehar  UNO
Khassim Diagne  UNO
María Ángela Holguín | Maria Angela Holguin Cuellar  COL GOV 2010-08-07..2018-08-07  UNO 2024-01..
Lisa Buttenheim  UNO 2010..2016
Michael Møller | Michael Moller  UNO
Zbigniew Włosowicz | Zbigniew Wlosowicz  UNO
Michael Steiner  DEU GOV 1998..2001-11  UNO 2002-02..2003-07  DEU GOV 2003-08..2015
Søren Jessen-Petersen | Soren Jessen-Petersen  UNO ..2006-06
Joachim Rücker | Joachim Ruecker  UNO 2006-09..2008-06  DEU GOV 2008-07..2016
Caroline Ziadeh  UNO 2022-01..
Steven Schook  IGO MIL ..2006  UNO 2007-01-01..2007-12
Satish Nambiar  UNO MIL 1992-03..1993-03
Lars-Eric Wahlgren  UNO MIL 1993-03..1993-06
Francis Briquemont  UNO MIL 1993-07..1994-01
Christian Schwarz-Schilling  DEU GOV 1982-10..1992-12  IGO 2006-01-31..2007-07-01
Valentin Inzko  AUT GOV ..2009-03-25  IGO 2009-03-26..2021-08-01
Christian Schmidt  DEU GOV 2005-11..2018-03-14  IGO 2021-08-01..
Raffi Gregorian  IGO
Roderick Moore  IGO
Dieter Boden  UNO 1999..2002
Liviu Bota  UNO 1997..1999
Ameerah Haq  UNO ..2014
Finn Reske-Nielsen  UNO
Jamsheed Marker | Jamshed Marker  UNO 1997..1999
Noeleen Heyzer  UNO 1994..2015  UNO 2021-10..2023-06
Surya Subedi | Surya P. Subedi  UNO 2009..2015
Rhona Smith  UNO 2015..2021
Peter Leuprecht  UNO 2000..2005
Juan Gabriel Valdés | Juan Gabriel Valdes Soublette  CHL GOV 1994..2004-06-30  UNO 2004-07..2006-06  CHL GOV 2006-07-01..
Hédi Annabi  UNO ..2010-01-12
Mariano Fernández Amunátegui  CHL GOV 2009-03..2010-03  UNO 2011-06..2013
Sandra Honoré  UNO 2013-07..2017-10
Helen Meagher La Lime | Helen La Lime  USA GOV ..2017  UNO 2018..2022
María Isabel Salvador  ECU GOV 2007-12..2008-12  UNO 2023-03..2025
Carlos Ruiz Massieu | Carlos G. Ruiz Massieu  UNO 2019-01..
Nigel Fisher  UNO
Ulrika Richardson  UNO
Reginald Dumas  UNO 2004-02..2004
# UN human-rights rapporteurs and commissions of inquiry
Paulo Sérgio Pinheiro | Paulo Pinheiro  UNO
Hanny Megally  UNO
Lynn Welchman  UNO
Tomás Ojea Quintana  UNO 2008-05..2022-07
Yanghee Lee | Yang-hee Lee  UNO 2014-06..2020-04
Tom Andrews  UNO 2020-05..
Nicholas Koumjian | Nick Koumjian  UNO JUD
Chris Sidoti | Christopher Sidoti  AUS CVL ..2017  UNO 2018-01-01..
Vitit Muntarbhorn  UNO
Elizabeth Salmón  UNO 2022-08..
Javaid Rehman  UNO 2018-07..2024-07
Mai Sato  UNO 2024-08..
John Dugard  ZAF JUD ..2001  UNO 2002-01-01..2008-06
Richard Falk  UNO 2008-05..2014-05
Michael Lynk | S. Michael Lynk  UNO 2016-05..2022-04
Francesca Albanese | Francesca P. Albanese  UNO 2022-05-01..
Miloon Kothari  UNO 2000..2008  UNO 2021..2025
Richard Goldstone | Richard J. Goldstone  ZAF JUD ..1994-07  UNO JUD 1994-08..1996-09  ZAF JUD 1996-10..2003  UNO 2009-04..2009-12
Desmond Travers  UNO 2009..2010
Christine Chinkin  UNO
William Schabas | William A. Schabas  UNO 2014-08..2015-02
Mary McGowan Davis  UNO
Santiago Canton  IGO 1998..2012
Manfred Nowak  AUT JUD ..2003  UNO 2004-12..2010-10
Juan Méndez | Juan E. Mendez  UNO 2004-07..2016-10
Alice Jill Edwards  UNO 2022-08..
Theo van Boven  UNO 2001..2004
Nigel Rodley | Sir Nigel Rodley  UNO
Christof Heyns  UNO 2010-08..2016-07
Morris Tidball-Binz  UNO 2021-04..
Martin Scheinin  UNO 2005-08..2011-07
Ben Emmerson  UNO 2011-08..2017-07
Fionnuala Ní Aoláin  UNO 2017-08..2023-10
Olivier De Schutter  UNO 2008-05..
Hilal Elver  UNO 2014..2020
Michael Fakhri  UNO 2020-05..
Ambeyi Ligabo  UNO 2002..2008
Frank La Rue | Frank William La Rue  UNO 2008..2014
David Kaye  UNO 2014-08..2020-07
Irene Khan  NGO CVL 2001-08..2009-12  IGO 2012-01..2019  UNO 2020-08..
Clément Voule | Clement Nyaletsossi Voule  UNO 2018-04..2024-03
Gina Romero  UNO 2024-04..
Michel Forst  UNO 2008..
Mary Lawlor  NGO CVL 2001..2016  UNO 2020-05..
Margaret Sekaggya  UNO 2008..2014
Heiner Bielefeldt  UNO 2010..2016
Nazila Ghanea  UNO 2022-08..
Sheila Keetharuth | Sheila B. Keetharuth  UNO 2012..2018
Mohamed Abdelsalam Babiker  UNO 2020..
Anaïs Marin  UNO 2018..2024
Mariana Katzarova  UNO 2023-05..
Erik Møse | Erik Mose  UNO JUD 1999..2009  NOR JUD 2010-01-01..2011-08-31  IGO JUD 2011-09..2018  UNO 2022-03..
Pablo de Greiff  UNO 2012..
Fabián Salvioli  UNO 2018..2024
Fernand de Varennes  UNO 2017..2023
Rita Izsák | Rita Izsak-Ndiaye  UNO 2011..2017
James Anaya  UNO 2008..2014
Rodolfo Stavenhagen  UNO 2001..2008
François Crépeau  UNO 2011..2017
Felipe González Morales  UNO 2017..2023
Jorge Bustamante  UNO
Gay McDougall  UNO
Leilani Farha  UNO 2014..2020
Balakrishnan Rajagopal  UNO 2020-05..
Reem Alsalem  UNO 2021-08..
Dubravka Šimonović  UNO 2015-08..2021-07
Rashida Manjoo  UNO 2009..2015
Yakin Ertürk  UNO 2003..2009
Gabriela Knaul  UNO 2009..2015
Diego García-Sayán  PER GOV 2000-11..2002-07  IGO JUD 2004..2015  UNO 2016-12..2022-10
Margaret Satterthwaite  UNO 2022-11..
Leandro Despouy  UNO 2003..2009
Param Cumaraswamy  UNO 1994..2003
Tlaleng Mofokeng  UNO 2020-08..
Anand Grover  UNO 2008..2014
Doudou Diène  UNO
Tendayi Achiume  UNO 2017..2022
Ashwini K.P. | K.P. Ashwini  UNO 2022..
Gulnara Shahinian  UNO 2008..2014
Tomoya Obokata  UNO 2020-05..
Siobhán Mullally  UNO 2020-08..
Isha Dyfan  UNO 2020..
Yao Agbetse  UNO 2019..
Marie-Thérèse Keita Bocoum  UNO
Redouane Nouicer | Radhouane Nouicer  UNO
Fatsah Ouguergouz  IGO JUD ..2016-10-31  UNO 2016-11..2017
Marta Valiñas  UNO
Alena Douhan  UNO 2020-03..
Alfred de Zayas  UNO 2012..2018
José Luis Gómez del Prado  UNO
Virginia Gamba | Virginia Gamba de Potgieter  UNO 2017..2025
Pramila Patten  UNO 2017-06..
Adama Dieng  UNO 2001..2020-07  IGO 2024..
Alice Wairimu Nderitu  KEN CVL ..2020-10  UNO 2020-11..2024-11
Najat Maalla M'jid  UNO
Detlev Mehlis  DEU JUD ..2005-05  UNO JUD 2005-06..2006-01
Serge Brammertz  BEL JUD ..2003-10-31  IGO JUD 2003-11..2005  UNO JUD 2006-01..
Daniel Bellemare | Daniel A. Bellemare  CAN JUD ..2007  UNO JUD 2008-01..2012-02
Norman Farrell  UNO JUD 2012..2023
Peter FitzGerald  UNO 2005-02..2005-03
Catherine Marchi-Uhel  UNO JUD 2017-08..2024
Robert Petit  UNO JUD
Christian Ritscher  DEU JUD ..2021-09-30  UNO JUD 2021-10..2024
# Presidents of the UN General Assembly
Stoyan Ganev | Stoian Ganev  BGR GOV 1991-11..1992-12  UNO 1993-01-01..1993-09
Samuel Insanally | Rudy Insanally  GUY GOV ..2008-04
Didier Opertti | Didier Opertti Badán  URY GOV 1995..2005-03
Julian Hunte | Julian Robert Hunte  LCA GOV 2001..2004
Haya Rashed Al Khalifa | Sheikha Haya Rashed Al Khalifa  UNO 2006-09..2007-09
Srgjan Kerim | Srdjan Kerim  MKD GOV 2000-11..2001-05  UNO 2007-09..2008-09
Vuk Jeremić  SRB GOV 2007-05-15..2012-07-27  UNO 2012-09-18..2013-09-16  SRB PTY OPP 2017..
John Ashe | John W. Ashe  ATG GOV ..2013-09-16  UNO 2013-09-17..2014-09-15
María Fernanda Espinosa | María Fernanda Espinosa Garcés  ECU GOV 2007-01..2018-09-17  UNO 2018-09-18..2019-09-17
Csaba Kőrösi  HUN GOV ..2022-09-12  UNO 2022-09-13..2023-09-05
Dennis Francis  TTO GOV ..2023-09-04  UNO 2023-09-05..2024-09-10

# --- International courts
Silvia Fernández de Gurmendi | Silvia Fernandez  IGO JUD 2010-01..2018-03
Chile Eboe-Osuji  IGO JUD 2012-03..2021-03
Piotr Hofmański  IGO JUD 2015-03..2024-03
Luz del Carmen Ibáñez Carranza  IGO JUD 2018-03..
Rosario Salvatore Aitala | Rosario Aitala  IGO JUD 2018-03..
Antoine Kesia-Mbe Mindua  IGO JUD 2015-03..2024-03
Sanji Mmasenono Monageng  BWA JUD ..2009-02-28  IGO JUD 2009-03..2018-03
Ekaterina Trendafilova  IGO JUD
Cuno Tarfusser  IGO JUD 2009-03..2019-03
Adrian Fulford  GBR JUD ..2003-02-28  IGO JUD 2003-03..2012-03  GBR JUD 2012-04..
Mame Mandiaye Niang  IGO JUD 2022-03..
Nazhat Shameem Khan  FJI JUD ..2009  FJI GOV 2014..2022-02  IGO JUD 2022-03..
Bruno Cathala  IGO JUD 2003-07..2008
Silvana Arbia  IGO JUD 2008-04..2013-04
Herman von Hebel  IGO JUD 2013-04..2018-04
Osvaldo Zavala Giler | Osvaldo Zavala  IGO JUD 2023-04..
Fadi El Abdallah  IGO JUD
Béatrice Le Fraper du Hellen  IGO JUD
Xavier-Jean Keïta  IGO JUD
Päivi Kaukoranta  FIN GOV ..2023-11-30  IGO JUD 2023-12..
Antonio Cassese  UNO JUD 1993-11..2000  UNO JUD 2009-03..2011-10-21
Gabrielle Kirk McDonald  UNO JUD 1993..1999-11
Claude Jorda  UNO JUD 1994..2003-03  IGO JUD 2003-04-01..2007
Fausto Pocar  UNO JUD 2000..2017
Patrick Robinson  UNO JUD 1998..2024
Carmel Agius  UNO JUD 2001..2022
Alphons Orie  UNO JUD 2001..2017
Judge Richard May  UNO JUD 1997..2004-07-01
Iain Bonomy  UNO JUD 2004..2009
Florence Hartmann  FRA JRN ..2000-09-30  UNO JUD 2000-10..2006-10
Refik Hodzic  UNO JUD
Anton Nikiforov  UNO JUD
Hildegard Uertz-Retzlaff  UNO JUD
Alan Tieger  UNO JUD
Dermot Groome  UNO JUD
Graham Blewitt  UNO JUD 1994..2004
Graciela Gatti Santana  UNO JUD 2022-07..
David Baragwanath  UNO JUD 2011-10..2015-02
Ivana Hrdličková  UNO JUD
Ralph Riachi | Ralph Riachy  UNO JUD
Clint Williamson | John Clint Williamson  USA GOV ..2009  EUR JUD 2011-10..2014-08
David Schwendiman  IGO JUD 2016-09..2018-03
Kimberly West  IGO JUD 2023-10..
Andrew Cayley | Andrew T. Cayley  UNO JUD 2009-11..2013-11-30  GBR JUD 2013-12..2020
Gilbert Guillaume  UNO JUD 1987..2005-02
Rosalyn Higgins | Dame Rosalyn Higgins  UNO JUD 1995-07..2009-02
Peter Tomka  UNO JUD 2003-02..
Ronny Abraham  UNO JUD 2005-02..2021-01
Abdulqawi Yusuf | Abdulqawi Ahmed Yusuf  UNO JUD 2009-02..
James Crawford  UNO JUD 2015-02..2021-05-31
Julia Sebutinde  UGA JUD ..2005  IGO JUD 2006-01-01..2012-01  UNO JUD 2012-02..
Christopher Weeramantry | C.G. Weeramantry  UNO JUD 1991-02..2000-02
Bruno Simma  UNO JUD 2003-02..2012-02
Philippe Couvreur  UNO JUD 2000-02..2019-07
Philippe Gautier  UNO JUD 2019-08..
Georg Nolte  UNO JUD 2021-02..
Hilary Charlesworth  UNO JUD 2021-11..
Kenneth Keith | Sir Kenneth Keith  UNO JUD 2006-02..2015-02
Christopher Greenwood | Sir Christopher Greenwood  UNO JUD 2009-02..2018-02
Dalveer Bhandari  IND JUD ..2012-05-31  UNO JUD 2012-06..
Giorgio Gaja  UNO JUD 2012-02..2021-02
Iulia Motoc | Iulia Antoanella Motoc  IGO JUD
Reine Alapini-Gansou  IGO JUD 2018-03..
Shi Jiuyong  UNO JUD 1994-02..2010-05
# --- IMF, World Bank, WTO, OECD, energy and arms-control agencies, Interpol
Geoffrey Okamoto  IGO 2020-03..2022-01
Dan Katz | Daniel Katz  USA GOV 2025-01..2025-09  IGO 2025-10..
Olivier Blanchard  IGO 2008-09..2015-10
Maurice Obstfeld  IGO 2015-09..2018-12
Kenneth Rogoff | Ken Rogoff  IGO 2001-08..2003-09
Michael Mussa  IGO 1991..2001
Pierre-Olivier Gourinchas  IGO 2022-01..
Poul Thomsen  IGO
Alfred Kammer  IGO
Gerry Rice  IGO ..2022
Julie Kozack  IGO
Masood Ahmed  IGO
Abebe Aemro Selassie | Abebe Selassie  IGO
Alejandro Werner  IGO
Tobias Adrian  IGO
José Viñals  IGO 2009..2016
Delia Velculescu  IGO
Ceyla Pazarbasioglu  IGO
Barber Conable  IGO 1986-07..1991-08
Hafez Ghanem  IGO
Axel van Trotsenburg  IGO
Anna Bjerde  IGO
Makhtar Diop  SEN GOV 2000..2001  IGO 2002..
Shengman Zhang  IGO
Carmen Reinhart  IGO 2020-06..2022
Indermit Gill  IGO
Nicholas Stern | Lord Stern | Sir Nicholas Stern  IGO 2000..2003  GBR GOV 2004-01-01..2007-05-31  GBR EDU 2007-06..
François Bourguignon  IGO 2003..2007
Paul Romer  IGO 2016-10..2018-01
Arthur Dunkel  IGO 1980-10..1993-06
Roberto Azevêdo  BRA GOV ..2013-08  IGO 2013-09-01..2020-08-31
Keith Rockwell  IGO
Alan Wolff  IGO
Anabel González | Anabel Gonzalez Campabadal  CRI GOV 2010-05..2014-05  IGO 2014-06-01..2023
Jean-Claude Paye  IGO 1984-10..1996-05
Donald Johnston  CAN GOV LEG ..1996-05-31  IGO 1996-06..2006-05
Laurence Boone  FRA GOV 2014..2016  IGO 2018..2022-06  FRA GOV 2022-07-04..2024-01-11
Claude Mandil  IGO 2003-02..2007-08
Robert Priddle  IGO 1994..2002
Maria van der Hoeven  NLD GOV 2002-07..2010-10  IGO 2011-09..2015-08
Fatih Birol | Birol  IGO
Francesco La Camera  IGO 2019-04..
Adnan Amin | Adnan Z. Amin  IGO 2011-04..2019-04
William Magwood  IGO
Olli Heinonen  UNO ..2010-08
Tero Varjoranta  UNO 2013..2018-05
Cornel Feruta  UNO
Massimo Aparo  UNO
Herman Nackaerts  UNO 2010-09..2013
Pierre Goldschmidt  UNO 1999..2005
Mark Gwozdecky  UNO
Gill Tudor  UNO
Fredrik Dahl  UNO
Jacques Baute  UNO
Sigvard Eklund  UNO 1961-12..1981-12
Rogelio Pfirter | Rogelio Pfirter Lemos  IGO 2002-07..2010-07
José Bustani | Jose Mauricio Bustani  IGO 1997-05..2002-04  BRA GOV 2003..
Ahmet Üzümcü  TUR GOV ..2010-07-24  IGO 2010-07-25..2018-07-24
Malik Ellahi  IGO
Odette Melono  IGO
Wolfgang Hoffmann  IGO 1997-03..2005-07
Tibor Tóth  IGO 2005-08..2013-07
Robert Floyd | Rob Floyd  IGO 2021-08-01..
Raymond Kendall | Raymond E. Kendall  IGO COP 1985..2000
Ronald Noble | Ronald K. Noble  USA COP ..1996  IGO COP 2000-11..2014-11
Jürgen Stock | Juergen Stock  DEU COP ..2014-11-06  IGO COP 2014-11-07..2024-11
Valdecy Urquiza  BRA COP ..2021-10-31  IGO COP 2021-11..
Björn Eriksson  IGO COP 1994..1996
Mireille Ballestrazzi  IGO COP 2012-11..2016-11
Khoo Boon Hui  SGP COP 1997..2010  IGO COP 2011-01-01..2012
Kim Jong-yang  IGO COP 2018-11..2021-11
Andrew Crockett | Sir Andrew Crockett  IGO 1994-01..2003-03
Malcolm Knight  IGO 2003-04..2008-09
Emeka Anyaoku  IGO 1990-07..2000-03
Shridath Ramphal | Sir Shridath Ramphal  GUY GOV 1972..1975-06  IGO 1975-07..1990-06
Enrique Iglesias | Enrique V. Iglesias  URY GOV 1985-03..1988-03  IGO 1988-04..2014-03
Andrés Allamand  CHL GOV 2011-01..2012-11  CHL LEG 2014-03..2020-07-27  CHL GOV 2020-07-28..2022-02  IGO 2022-03-01..
Richard Feachem | Sir Richard Feachem  IGO MED 2002..2007
Michel Kazatchkine  FRA GOV 2005..2007-03-31  IGO MED 2007-04..2012-03
Mark Dybul  USA GOV MED 2006-10..2009-01  IGO MED 2013-01..2017-05
Peter Sands  GBR BUS 2006-11..2015-06  IGO MED 2018-03..
Seth Berkley  IGO MED 2011-08..2023-08
Sania Nishtar  PAK GOV MED 2018..2022  PAK LEG 2023-01-01..2024-02-29  IGO MED 2024-03..
Richard Hatchett  IGO MED
# --- World Health Organization
Halfdan Mahler  UNO MED 1973..1988-07
Mike Ryan | Dr Mike Ryan  UNO MED
Maria Van Kerkhove  UNO MED
Bruce Aylward  UNO MED
Hans Kluge | Hans Henri P. Kluge | Hans Henri Kluge  UNO MED 2020-02-01..
Keiji Fukuda  UNO MED ..2016
Margaret Harris  UNO MED
Tarik Jasarevic  UNO MED
Christian Lindmeier  UNO MED
Fadela Chaib  UNO MED
Gregory Hartl  UNO MED
Soumya Swaminathan  IND MED ..2017  UNO MED 2018-01-01..2022
Jeremy Farrar | Sir Jeremy Farrar  GBR MED 2013-10..2023-02  UNO MED 2023-05..
Peter Salama  UNO MED ..2020-01-23
Matshidiso Moeti  UNO MED 2015-02..2025
Luís Gomes Sambo | Luis Sambo  UNO MED 2005-02..2015-01  AGO GOV MED 2016..2019
Ahmed al-Mandhari  UNO MED 2018-06..2024-01
Hanan Balkhy | Hanan Hassan Balkhy  UNO MED
Hussein Gezairy | Hussein Abdel-Razzak Gezairy  SAU GOV MED 1975..1982  UNO MED 1983-01-01..2012-01
Rick Brennan  UNO MED
Rik Peeperkorn | Richard Peeperkorn  UNO MED
Sylvie Briand  UNO MED
Mariângela Simão  UNO MED
Zsuzsanna Jakab  EUR MED 2005..2010-01-31  UNO MED 2010-02..2023
Marc Danzon  UNO MED 2000-02..2010-01
David Heymann  UNO MED ..2009  GBR MED 2010-01-01..
Poonam Khetrapal Singh  UNO MED 2014-02..2024-01
Samlee Plianbangchang  UNO MED 2004-03..2014-01
Saia Ma'u Piukala  TON GOV MED 2014..2024-01  UNO MED 2024-02..
Shin Young-soo  UNO MED 2009-02..2019-01
Carissa Etienne | Carissa F. Etienne  UNO MED 2013-02..2023-01
Mirta Roses | Mirta Roses Periago  UNO MED 2003..2013-01
Jarbas Barbosa  UNO MED 2023-02..
Peter Ben Embarek  UNO MED
Ibrahima Socé Fall  UNO MED
Rosamund Lewis  UNO MED
Catharina Boehme  UNO MED
# --- ICRC, IFRC, MSF and other aid bodies
Fabrizio Carboni  NGO MED
Jagan Chapagain  NGO MED 2020-02..
Francesco Rocca  NGO MED 2017-11..2023-03-12  ITA GOV 2023-03-13..
Elhadj As Sy | Elhadj Amadou As Sy  UNO ..2014-07-31  NGO MED 2014-08..2020-01
Bekele Geleta  ETH GOV ..1991  NGO MED 2008..2014
Tadateru Konoe  NGO MED 2009-11..2017-11
Juan Manuel Suárez del Toro  NGO MED 2001..2009
Joanne Liu  NGO MED 2013-10..2019-06
Christos Christou  NGO MED 2019-06..2025-06
Javid Abdelmoneim  NGO MED 2025-06..
Unni Karunakara  NGO MED 2010-06..2013-09
Christophe Fournier  NGO MED 2006..2010
James Orbinski  NGO MED 1998..2001
Rowan Gillies  NGO MED 2003..2006
Christopher Lockyear | Chris Lockyear  NGO MED
George Rupp  NGO CVL 2002..2013
Charlotte Slente  NGO CVL
Inger Ashing  NGO CVL 2019-09..
Jasmine Whitbread  NGO CVL 2010..2015
Justin Forsyth  NGO CVL 2010..2016  UNO 2017-01-01..2018
Barbara Stocking | Dame Barbara Stocking  NGO CVL 2001..2013
Gabriela Bucher  NGO CVL 2020..2022
Amitabh Behar  NGO CVL
José Andrés  NGO CVL
David Nott  GBR MED
Jeremy Konyndyk  USA GOV ..2017-01  NGO CVL 2017-02..2020  USA GOV 2021-01..2022-08  NGO CVL 2022-09..
# --- Rights groups and think tanks
Pierre Sané  NGO CVL 1992-10..2001-06  UNO 2001-07-01..2010
Salil Shetty  UNO 2003..2010-06-30  NGO CVL 2010-07..2018-08
Kumi Naidoo  NGO CVL 2009-11..2019-12
Agnès Callamard  UNO 2016-08..2021-03-29  NGO CVL 2021-03-30..
Philippe Bolopion  NGO CVL
Peter Bouckaert  NGO CVL ..2018
Omar Shakir  NGO CVL
José Miguel Vivanco | Jose Miguel Vivanco Inostroza  NGO CVL
Juanita Goebertus  COL LEG 2018-07..2022-07  NGO CVL 2022-08-01..
Comfort Ero  NGO CVL
Sidney Jones  NGO CVL
Peter Eigen  NGO CVL 1993..2005
Huguette Labelle  NGO CVL 2005-11..2014-10
José Ugaz  PER JUD 2000..2002  NGO CVL 2014-10..2017-10
Delia Ferreira Rubio  NGO CVL 2017-10..2023-10
François Valérian  NGO CVL 2023-10..
Thibaut Bruttin  NGO JRN 2024..
Erol Önderoğlu  NGO JRN
Ann Cooper  NGO JRN 1998..2006
Joel Simon  NGO JRN 2006..2021
Jodie Ginsberg  NGO JRN
Aidan White  NGO JRN ..2011
Anthony Bellanger  NGO JRN
Dominique Pradalié  NGO JRN
Jennifer Morgan  NGO CVL ..2022-02  DEU GOV 2022-03..2025-05
Bunny McDiarmid  NGO CVL 2016..2019
Gerd Leipold  NGO CVL 2001..2009
Eliot Higgins | Brown Moses  NGO JRN
Beatrice Fihn  NGO CVL 2014..2022
Melissa Parke  AUS LEG 2007-11..2016-05  NGO CVL 2023-09..
David Harland  UNO ..2010  NGO CVL 2011..
Julian Hottinger  CHE GOV
Mo Ibrahim  GBR BUS
# --- Sport bodies in world politics
Juan Antonio Samaranch  NGO 1980-07..2001-07
Jacques Rogge  NGO 2001-07-16..2013-09-10
Thomas Bach  NGO 2013-09-10..2025-06-23
Michel Platini  NGO 2007-01..2015-12
Aleksander Čeferin  NGO 2016-09-14..
João Havelange  NGO 1974-06..1998-06
Sebastian Coe | Lord Coe  NGO 2015-08..
Bernie Ecclestone  GBR BUS
Witold Bańka  POL GOV 2015-11..2019-11  NGO 2020-01..
Dick Pound  NGO
