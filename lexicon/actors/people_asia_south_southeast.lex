kind person
# South and Southeast Asia: own writing, from general knowledge. Years alone where the day is not sure.

# --- India: presidents, vice presidents, prime ministers
K.R. Narayanan | Kocheril Raman Narayanan | K. R. Narayanan  IND GOV 1992-08..2002-07-25
A.P.J. Abdul Kalam | Abdul Kalam | APJ Abdul Kalam | A. P. J. Abdul Kalam  IND GOV 2002-07-25..2007-07-25
Pratibha Patil | Pratibha Devisingh Patil  IND GOV 2004-11..2012-07-25
Ram Nath Kovind  IND GOV 2015-08..2022-07-25
Droupadi Murmu  IND GOV 2015-05..2021-07  IND GOV 2022-07-25..
Shankar Dayal Sharma  IND GOV ..1997-07-25
Giani Zail Singh | Zail Singh  IND GOV ..1987-07-25
Ramaswamy Venkataraman | R. Venkataraman  IND GOV ..1992-07-25
Krishan Kant  IND GOV ..2002-07-27
Bhairon Singh Shekhawat  IND GOV 2002-08-19..2007-07-21
Hamid Ansari | Mohammad Hamid Ansari  IND GOV 2007-08-11..2017-08-10
Venkaiah Naidu | M. Venkaiah Naidu  IND PTY ..2014-05-25  IND GOV 2014-05-26..2022-08-10
Jagdeep Dhankhar  IND GOV 2019-07-30..2025-07-21
C.P. Radhakrishnan | C. P. Radhakrishnan | Chandrapuram Ponnusami Radhakrishnan  IND GOV 2023-02..
V.P. Singh | Vishwanath Pratap Singh | V. P. Singh  IND GOV 1989-12-02..1990-11-10  IND OPP 1990-11-11..2008-11-27
Chandra Shekhar  IND GOV 1990-11-10..1991-06-21  IND LEG 1991-06-22..2007-07-08
P.V. Narasimha Rao | Narasimha Rao | P. V. Narasimha Rao  IND GOV 1991-06-21..1996-05-16
H.D. Deve Gowda | Deve Gowda | H. D. Deve Gowda | HD Devegowda  IND GOV 1994-12..1997-04-21  IND LEG 1998..
I.K. Gujral | Inder Kumar Gujral | I. K. Gujral  IND GOV 1996-06..1998-03-19

# --- India: union ministers and national politicians
L.K. Advani | Lal Krishna Advani | L. K. Advani  IND OPP ..1998-03-18  IND GOV 1998-03-19..2004-05-22  IND OPP 2004-05-23..2014-05-15  IND PTY 2014-05-16..
Jaswant Singh  IND GOV 1998-03-25..2004-05-22  IND OPP 2004-05-23..2014
Yashwant Sinha  IND GOV 1998-03-19..2004-05-22  IND OPP 2004-05-23..2014-05-25  IND OPP 2018-04..
George Fernandes  IND GOV 1998-03-19..2001-03-16  IND GOV 2001-10-21..2004-05-22  IND OPP 2004-05-23..2010
Murli Manohar Joshi  IND GOV 1998-03-19..2004-05-22  IND OPP 2004-05-23..2014-05-15
Pramod Mahajan  IND GOV 1998-12..2003-01  IND PTY 2003-02..2006-05-03
Arun Jaitley  IND GOV 1999-10..2004-05-22  IND OPP 2004-05-23..2014-05-25  IND GOV 2014-05-26..2019-05-30
Arun Shourie  IND GOV 1999..2004-05-22
Uma Bharti  IND GOV 1998..2004-08  IND GOV 2014-05-26..2019-05-30
Brajesh Mishra  IND GOV 1998-03..2004-05-23
Palaniappan Chidambaram | P. Chidambaram | P Chidambaram  IND GOV 2004-05-22..2014-05-26  IND OPP 2014-05-27..
A.K. Antony | Arackaparambil Kurien Antony | A. K. Antony  IND GOV 2001-05-17..2004-08-31  IND GOV 2006-10-24..2014-05-26  IND OPP 2014-05-27..2022
Natwar Singh | K. Natwar Singh | Kunwar Natwar Singh  IND GOV 2004-05-22..2005-12-06
S.M. Krishna | Somanahalli Mallaiah Krishna | S. M. Krishna  IND GOV 1999-10-11..2008-03  IND GOV 2009-05-22..2012-10-26
Salman Khurshid  IND GOV 2009-05-28..2014-05-26  IND OPP 2014-05-27..
Shivraj Patil  IND GOV 2004-05-22..2008-11-30  IND GOV 2010-01..2015-01
Sushilkumar Shinde | Sushil Kumar Shinde  IND GOV 2003-01-18..2014-05-26
J.N. Dixit | Jyotindra Nath Dixit | J. N. Dixit  IND GOV ..1994-01  IND GOV 2004-05-26..2005-01-03
M.K. Narayanan | Mayankote Kelath Narayanan | M. K. Narayanan  IND GOV 2005-01..2014-06
Shivshankar Menon | Shiv Shankar Menon  IND GOV ..2014-05-26
Kapil Sibal  IND GOV 2004-05-22..2014-05-26  IND OPP 2014-05-27..
Jairam Ramesh  IND GOV 2006-01..2014-05-26  IND OPP 2014-05-27..
Kamal Nath  IND GOV 2004-05-22..2014-05-26  IND OPP 2014-05-27..2018-12-16  IND GOV 2018-12-17..2020-03-20  IND OPP 2020-03-21..
Praful Patel  IND GOV 2004-05..2014-05-26
Lalu Prasad Yadav | Lalu Prasad | Laloo Prasad Yadav | Lalu Yadav  IND GOV 1990-03-10..1997-07-25  IND PTY 1997-07-26..2004-05-21  IND GOV 2004-05-22..2009-05-22  IND OPP 2009-05-23..
Ram Vilas Paswan  IND GOV 1996-06..2002-04-29  IND GOV 2004-05-22..2009-05-22  IND GOV 2014-05-26..2020-10-08
Chirag Paswan  IND LEG 2014-05..2024-06-08  IND GOV 2024-06-09..
Sharad Pawar  IND GOV 1988..1995-03-13  IND OPP 1995-03-14..2004-05-21  IND GOV 2004-05-22..2014-05-26  IND OPP 2014-05-27..
Supriya Sule  IND LEG OPP 2009..
Andimuthu Raja | A. Raja  IND GOV 1999..2010-11-14
Dayanidhi Maran  IND GOV 2004-05-22..2007-05-13  IND GOV 2009-05-28..2011-07-07
Murasoli Maran  IND GOV 1996-06..1998-03  IND GOV 1999-10..2003-11-23
Mani Shankar Aiyar  IND GOV 2004-05-22..2009-05-22
Anand Sharma  IND GOV 2006-01..2014-05-26  IND OPP 2014-05-27..
Shashi Tharoor  UNO ..2007-03  IND GOV 2009-05-28..2010-04-18  IND LEG 2010-04-19..2012-10-27  IND GOV 2012-10-28..2014-05-26  IND LEG OPP 2014-05-27..
Veerappa Moily | M. Veerappa Moily  IND GOV 2009-05-28..2014-05-26
Dinesh Trivedi  IND GOV 2011-07-12..2012-03-14
Pawan Kumar Bansal  IND GOV 2009-05-28..2013-05-10
Oscar Fernandes  IND GOV 2006-01..2014-05-26
Priyaranjan Dasmunsi | Priya Ranjan Dasmunsi | Priya Ranjan Das Munshi  IND GOV 2004-05-22..2008
Ambika Soni  IND GOV 2006-01..2012-10
Preneet Kaur  IND GOV 2009-05-28..2014-05-26
M.M. Pallam Raju | Pallam Raju  IND GOV 2006-01..2014-05-26
Ahmed Patel  IND PTY ..2020-11-25
Digvijaya Singh | Digvijay Singh  IND GOV 1993-12-07..2003-12-08  IND PTY 2003-12-09..2014-05-25  IND OPP 2014-05-26..
Manish Tewari | Manish Tiwari  IND PTY ..2012-10-27  IND GOV 2012-10-28..2014-05-26  IND OPP 2014-05-27..
Mallikarjun Kharge  IND GOV 2009-05-28..2014-05-26  IND OPP 2014-05-27..
Sachin Pilot  IND GOV 2009-05-28..2014-05-26  IND OPP 2014-05-27..2018-12-16  IND GOV 2018-12-17..2020-07-14  IND PTY 2020-07-15..
Jyotiraditya Scindia | Jyotiraditya Madhavrao Scindia  IND GOV 2008-04..2014-05-26  IND OPP 2014-05-27..2020-03-10  IND PTY 2020-03-11..2021-07-06  IND GOV 2021-07-07..
Madhavrao Scindia  IND OPP 1998..2001-09-30
Rajesh Pilot  IND PTY ..2000-06-11
Randeep Surjewala | Randeep Singh Surjewala  IND PTY OPP 2014..
Priyanka Gandhi | Priyanka Gandhi Vadra | Priyanka Vadra  IND PTY ..2014-05-15  IND OPP 2014-05-16..
Robert Vadra  IND BUS
Manohar Parrikar  IND GOV 2000-10-24..2005-02-02  IND GOV 2012-03-09..2019-03-17
Nirmala Sitharaman  IND PTY ..2014-05-25  IND GOV 2014-05-26..
Nitin Gadkari  IND PTY 2009-12..2014-05-25  IND GOV 2014-05-26..
Piyush Goyal  IND GOV 2014-05-26..
Ravi Shankar Prasad  IND PTY 2004-05..2014-05-25  IND GOV 2014-05-26..2021-07-07  IND PTY 2021-07-08..
Prakash Javadekar  IND PTY ..2014-05-25  IND GOV 2014-05-26..2021-07-07
Smriti Irani  IND GOV 2014-05-26..2024-06-09
Dharmendra Pradhan  IND GOV 2014-05-26..
Ashwini Vaishnaw  IND GOV 2021-07-07..
Hardeep Singh Puri | Hardeep Puri  IND GOV 2009..2013-02  IND PTY 2014-01..2017-09-02  IND GOV 2017-09-03..
V.K. Singh | Vijay Kumar Singh | General V.K. Singh | V. K. Singh  IND MIL ..2012-05-31  IND GOV 2014-05-26..2024-06-09  IND GOV 2025-01..
Kiren Rijiju  IND GOV 2014-05-26..
M.J. Akbar | M. J. Akbar  IND JRN ..2014-03  IND PTY 2014-04..2016-07-04  IND GOV 2016-07-05..2018-10-17
Mukhtar Abbas Naqvi  IND PTY ..2014-05-25  IND GOV 2014-05-26..2022-07-06
Anurag Thakur | Anurag Singh Thakur  IND LEG 2008..2019-05-30  IND GOV 2019-05-31..2024-06-09  IND LEG 2024-06-10..
Kiran Bedi  IND COP ..2007  IND CVL 2011..2015-01  IND GOV 2016-05-29..2021-02-16
Maneka Gandhi  IND GOV 1998-03..2004-05  IND GOV 2014-05-26..2019-05-30
Varun Gandhi  IND LEG 2009..2024-06
Suresh Prabhu  IND GOV 1998..2002-08  IND GOV 2014-11-09..2019-05-30
Mansukh Mandaviya | Mansukh Mandavia  IND GOV 2016-07-05..
J.P. Nadda | Jagat Prakash Nadda | J. P. Nadda  IND GOV 2014-11-09..2019-05-30  IND PTY 2019-06-17..2024-06-08  IND GOV 2024-06-09..
Bhupender Yadav  IND PTY ..2021-07-06  IND GOV 2021-07-07..
Narendra Singh Tomar  IND GOV 2014-05-26..2023-12-06  IND LEG 2023-12-20..
Gajendra Singh Shekhawat  IND GOV 2017-09-03..
Giriraj Singh  IND GOV 2014-11-09..
G. Kishan Reddy | Kishan Reddy  IND GOV 2019-05-30..
Meenakshi Lekhi  IND PTY ..2021-07-06  IND GOV 2021-07-07..2024-06-09
V. Muraleedharan | Vellamvelly Muraleedharan  IND GOV 2019-05-30..2024-06-09
Pralhad Joshi  IND GOV 2019-05-30..
Jitendra Singh | Jitendra Singh Rana  IND GOV 2014-05-26..
Rajeev Chandrasekhar  IND GOV 2021-07-07..2024-06-09  IND PTY 2024-06-10..
Kirti Vardhan Singh | Kirtivardhan Singh  IND GOV 2024-06-09..
Ajay Mishra Teni | Ajay Kumar Mishra  IND GOV 2021-07-07..2024-06-09
Nityanand Rai  IND GOV 2019-05-30..
Hansraj Ahir | Hansraj Gangaram Ahir  IND GOV 2014-11-09..2019-05-30
Ram Mohan Naidu | Kinjarapu Ram Mohan Naidu | Rammohan Naidu  IND LEG 2014-05..2024-06-08  IND GOV 2024-06-09..
Ravneet Singh Bittu  IND LEG 2009..2024-06-08  IND GOV 2024-06-09..
Harsh Vardhan | Dr Harsh Vardhan  IND GOV 2014-05-26..2021-07-07
Ananth Kumar | H.N. Ananth Kumar  IND GOV 1998-03..2003  IND GOV 2014-05-26..2018-11-12
Arjun Ram Meghwal  IND GOV 2016-07-05..
Jayant Chaudhary  IND OPP 2012..2024-02  IND GOV 2024-06-09..
Chaudhary Ajit Singh | Ajit Singh Chaudhary  IND GOV 2011-12-18..2014-05-26  IND OPP 2014-05-27..2021-05-06
Amit Malviya  IND PTY
Sambit Patra  IND PTY 2014..
Nupur Sharma  IND PTY 2020..2022-06-05
Ram Madhav  IND PTY 2014-07..
Nitin Nabin  IND GOV 2021-02..2022-08-09  IND GOV 2024-01..2025-12-13  IND PTY GOV 2025-12-14..
Subramanian Swamy | Subramaniam Swamy  IND PTY
Bangaru Laxman  IND PTY 2000-08..2001-03
Jana Krishnamurthi | Jana Krishnamurthy  IND PTY 2001-03..2002-06
Sudheendra Kulkarni  IND PTY
Navjot Singh Sidhu  IND LEG 2004-05..2014-05  IND GOV 2017-03-16..2019-07-20  IND PTY 2021-07-18..2022-03-16
Shatrughan Sinha  IND PTY
Tejasvi Surya  IND LEG 2019-05..
Pragya Singh Thakur | Pragya Thakur | Sadhvi Pragya  IND REL ..2019-05-22  IND LEG 2019-05-23..2024-06
Asaduddin Owaisi  IND OPP
Akbaruddin Owaisi  IND OPP
Sitaram Yechury  IND OPP ..2024-09-12
Prakash Karat  IND OPP
Brinda Karat  IND OPP
Harkishan Singh Surjeet  IND PTY ..2008-08-01
A.B. Bardhan | A. B. Bardhan | Ardhendu Bhushan Bardhan  IND PTY ..2016-01-02
D. Raja | Doraisamy Raja  IND OPP
Gurudas Dasgupta  IND LAB LEG
Kanhaiya Kumar  IND CVL ..2019-03  IND OPP 2019-04..
Umar Khalid  IND CVL
Sharjeel Imam  IND CVL
Jignesh Mevani  IND OPP
Hardik Patel  IND CVL 2015..2019-03-11  IND OPP 2019-03-12..2022-05-18  IND LEG 2022-12-08..
Chandrashekhar Azad Ravan | Chandrashekhar Azad | Chandra Shekhar Azad  IND CVL ..2024-06-03  IND LEG OPP 2024-06-04..
Derek O'Brien  IND LEG OPP
Mahua Moitra  IND LEG OPP 2019-05..
Abhishek Banerjee  IND LEG OPP 2014-05..
Sudip Bandyopadhyay  IND LEG
Saugata Roy | Sougata Roy  IND LEG
Adhir Ranjan Chowdhury | Adhir Chowdhury  IND GOV 2012-10-28..2014-05-26  IND OPP 2014-05-27..
K.C. Venugopal | K. C. Venugopal  IND GOV 2011-01..2014-05-26  IND OPP 2014-05-27..
Gaurav Gogoi  IND LEG OPP 2014-05..
Pawan Khera  IND OPP
Abhishek Manu Singhvi | Abhishek Singhvi  IND PTY ..2014-05-15  IND OPP 2014-05-16..
Rajiv Shukla  IND GOV 2011-07..2014-05-26
Kumari Selja | Selja Kumari  IND GOV 2004-05..2014-01
Tariq Anwar  IND PTY
Sanjay Singh  IND OPP
Manish Sisodia  IND OPP ..2013-12-27  IND GOV 2013-12-28..2014-02-14  IND GOV 2015-02-14..2023-02-28  IND OPP 2023-03-01..
Satyendar Jain | Satyendra Jain  IND GOV 2015-02-14..2023-02-28
Raghav Chadha  IND OPP
Gopal Rai  IND GOV 2015-02-14..2025-02-08
Saurabh Bharadwaj  IND OPP
Swati Maliwal  IND CVL 2015..2024-01-15  IND LEG 2024-01-31..
Prashant Bhushan  IND CVL
Yogendra Yadav  IND CVL
Prashant Kishor  IND PTY
Anna Hazare  IND CVL
Baba Ramdev | Swami Ramdev  IND REL
Medha Patkar  IND CVL
Arundhati Roy  IND CVL
Irom Sharmila | Irom Chanu Sharmila  IND CVL
Teesta Setalvad  IND CVL
Harsh Mander  IND CVL
Sudha Bharadwaj  IND CVL
Varavara Rao  IND CVL
Gautam Navlakha  IND CVL
Stan Swamy | Father Stan Swamy  IND REL CVL ..2021-07-05
Anand Teltumbde  IND CVL
G.N. Saibaba | G. N. Saibaba  IND EDU CVL ..2024-10-12
Binayak Sen  IND CVL
Swami Agnivesh  IND REL ..2020-09-11
Kailash Satyarthi  IND CVL
Vandana Shiva  IND CVL
Aruna Roy  IND CVL
Sonam Wangchuk  IND CVL
Rakesh Tikait  IND CVL
Mahendra Singh Tikait  IND CVL ..2011-05-15
Jagjit Singh Dallewal  IND CVL
Sarwan Singh Pandher  IND CVL
Gurnam Singh Charuni | Gurnam Singh Chaduni  IND CVL
Joginder Singh Ugrahan  IND CVL
Balbir Singh Rajewal  IND CVL
Darshan Pal  IND CVL
Disha Ravi  IND CVL
Bezwada Wilson  IND CVL
Bilkis Bano  IND CVL
Safoora Zargar  IND CVL
Natasha Narwal  IND CVL
Mohammed Zubair | Mohammad Zubair  IND JRN
Siddique Kappan  IND JRN
Rana Ayyub  IND JRN
Barkha Dutt  IND JRN
Arnab Goswami  IND JRN
Ravish Kumar  IND JRN
Rajdeep Sardesai  IND JRN
Tarun Tejpal  IND JRN
Gauri Lankesh  IND JRN ..2017-09-05
Prannoy Roy  IND JRN
Shujaat Bukhari | Syed Shujaat Bukhari  IND JRN ..2018-06-14
Prabir Purkayastha  IND JRN
Siddharth Varadarajan  IND JRN
Shah Faesal  IND GOV ..2019-01  IND OPP 2019-02..2020-08

# --- India: Hindu, Muslim, Sikh and other religious leaders
Mohan Bhagwat  IND REL 2009-03-21..
K.S. Sudarshan | K. S. Sudarshan | Kuppalli Sitaramayya Sudarshan  IND REL 2000-03..2009-03-21
Dattatreya Hosabale  IND REL
Rajendra Singh Rajju Bhaiya | Rajju Bhaiya  IND REL 1994..2000-03
Ashok Singhal  IND REL ..2015-11-17
Praveen Togadia | Pravin Togadia  IND REL
Giriraj Kishore | Acharya Giriraj Kishore  IND REL
Vinay Katiyar  IND REL LEG
Mahant Nritya Gopal Das  IND REL
Mahant Ramchandra Das Paramhans | Ramchandra Paramhans  IND REL ..2003-07-31
Yati Narsinghanand | Yati Narsinghanand Saraswati  IND REL
Sadhvi Rithambara | Sadhvi Ritambhara  IND REL
Dhirendra Shastri | Bageshwar Baba  IND REL
Asaram Bapu  IND REL
Gurmeet Ram Rahim Singh | Gurmeet Ram Rahim | Ram Rahim Singh  IND REL
Sri Sri Ravi Shankar  IND REL
Sathya Sai Baba  IND REL ..2011-04-24
Jaggi Vasudev | Sadhguru  IND REL
Syed Ahmed Bukhari | Ahmed Bukhari  IND REL
Maulana Mahmood Madani | Mahmood Madani  IND REL
Arshad Madani | Maulana Arshad Madani  IND REL
Maulana Saad Kandhalvi | Maulana Saad | Muhammad Saad Kandhlawi  IND REL
Zakir Naik  IND REL
Khalid Rasheed Firangi Mahali  IND REL
Kalbe Jawad | Maulana Kalbe Jawad  IND REL
Oswald Gracias | Cardinal Oswald Gracias  IND REL
Mar George Alencherry | George Alencherry  IND REL
Anil Couto  IND REL
Graham Staines  IND REL ..1999-01-23
Avtar Singh Makkar  IND REL
Harjinder Singh Dhami  IND REL
Gurcharan Singh Tohra  IND REL ..2004-04-01
Giani Harpreet Singh  IND REL
Giani Gurbachan Singh  IND REL

# --- India: diplomats, spokespeople, security advisers
Lalit Mansingh  IND GOV
Chokila Iyer  IND GOV ..2002-07
Kanwal Sibal  IND GOV ..2007
Shyam Saran  IND GOV ..2010
Nirupama Rao | Nirupama Menon Rao  IND GOV ..2013-11
Ranjan Mathai  IND GOV ..2015
Sujatha Singh  IND GOV ..2015-01-28
Vijay Gokhale | Vijay Keshav Gokhale  IND GOV ..2020-01-28
Harsh Vardhan Shringla | Harsh Shringla  IND GOV ..2022-12
Vinay Mohan Kwatra | Vinay Kwatra  IND GOV
Vikram Misri  IND GOV
Navtej Sarna  IND GOV ..2018-12
Vishnu Prakash  IND GOV ..2016
Syed Akbaruddin  IND GOV ..2020-04
Vikas Swarup  IND GOV ..2021
Gopal Baglay  IND GOV
Raveesh Kumar  IND GOV
Anurag Srivastava  IND GOV
Arindam Bagchi  IND GOV
Randhir Jaiswal  IND GOV
Nirupam Sen  IND GOV ..2009
Asoke Kumar Mukerji | Asoke Mukerji  IND GOV ..2015-12
T.S. Tirumurti | T. S. Tirumurti  IND GOV ..2022-06
Ruchira Kamboj  IND GOV ..2024-06
Parvathaneni Harish  IND GOV
Vijay Nambiar  IND GOV ..2006-02  UNO 2006-03..2016
Kamalesh Sharma  IND GOV ..2008-03  IGO 2008-04-01..2016-03-31
Ronen Sen  IND GOV ..2009-03
Meera Shankar  IND GOV ..2011
Arun Kumar Singh  IND GOV ..2016
Taranjit Singh Sandhu  IND GOV ..2024-01  IND PTY 2024-03..
Satinder Lambah | Satinder K. Lambah | S.K. Lambah  IND GOV ..2014-05
Gopalaswami Parthasarathy | G. Parthasarathy  IND GOV ..2000
Sharat Sabharwal  IND GOV ..2013
Gautam Bambawale  IND GOV ..2018
Ajay Bisaria  IND GOV ..2020
Pankaj Saran  IND GOV ..2021
Sanjay Kumar Verma  IND GOV
Eenam Gambhir  IND GOV
Sneha Dubey  IND GOV
Devyani Khobragade  IND GOV
Jawed Ashraf  IND GOV
Vikram Doraiswami  IND GOV
Pranay Verma  IND GOV
Gopal Krishna Gandhi | Gopalkrishna Gandhi  IND GOV 2004-12..2009-12
Montek Singh Ahluwalia  IND GOV 2004-07..2014-05
C. Rangarajan  IND GOV 1992-12..2014-05
Kaushik Basu  IND GOV 2009-12..2012-07
Arvind Subramanian  IND GOV 2014-10..2018-06
Arvind Panagariya  IND GOV 2015-01..2017-08  IND GOV 2023-12..
Bimal Jalan  IND GOV 1997-11..2003-09
Y.V. Reddy | Yaga Venugopal Reddy | Y. V. Reddy  IND GOV 2003-09-06..2008-09-05
Duvvuri Subbarao  IND GOV 2008-09-05..2013-09-04
Raghuram Rajan | Raghuram G. Rajan  IND GOV 2013-09-04..2016-09-04
Urjit Patel  IND GOV 2016-09-04..2018-12-10
Shaktikanta Das  IND GOV 2018-12-12..
Sanjay Malhotra  IND GOV
Anil Kakodkar  IND GOV 2000-11..2009-11
R. Chidambaram | Rajagopala Chidambaram  IND GOV ..2018
Kailasavadivoo Sivan | K. Sivan  IND GOV 2018-01..2022-01
S. Somanath  IND GOV 2022-01..2025-01
V. Narayanan  IND GOV 2025-01..
V.K. Saraswat | V. K. Saraswat  IND GOV
Avinash Chander  IND GOV ..2015-01

# --- India: armed forces, police, intelligence
V.P. Malik | Ved Prakash Malik | V. P. Malik  IND MIL ..2000-09-30
Sundararajan Padmanabhan | S. Padmanabhan  IND MIL ..2002-12-31
N.C. Vij | Nirmal Chander Vij | N. C. Vij  IND MIL ..2005-01-31
J.J. Singh | Joginder Jaswant Singh | J. J. Singh  IND MIL ..2007-09-30  IND GOV 2008-01..2013-05
Deepak Kapoor  IND MIL ..2010-03-31
Bikram Singh  IND MIL ..2014-07-31
Dalbir Singh Suhag | Dalbir Singh  IND MIL ..2016-12-31
Bipin Rawat  IND MIL ..2021-12-08
Manoj Mukund Naravane | M.M. Naravane | Manoj Naravane  IND MIL ..2022-04-30
Manoj Pande  IND MIL ..2024-06-30
Upendra Dwivedi  IND MIL
Anil Chauhan  IND MIL
Arun Prakash  IND MIL ..2006-10-31
Sureesh Mehta  IND MIL ..2009-08-31
Nirmal Verma | Nirmal Kumar Verma  IND MIL ..2012-08-31
Devendra Kumar Joshi | D.K. Joshi  IND MIL ..2014-02-26  IND GOV 2017-10..
Robin Dhowan | R.K. Dhowan  IND MIL ..2016-05-31
Sunil Lanba  IND MIL ..2019-05-31
Karambir Singh  IND MIL ..2021-11-30
R. Hari Kumar  IND MIL ..2024-04-30
Dinesh Kumar Tripathi | Dinesh Tripathi  IND MIL
Anil Yashwant Tipnis | A.Y. Tipnis  IND MIL ..2001-12-31
S. Krishnaswamy | Srinivasapuram Krishnaswamy  IND MIL ..2004-12-31
Shashindra Pal Tyagi | S.P. Tyagi  IND MIL ..2007-03-31
Fali Homi Major  IND MIL ..2009-05-31
P.V. Naik | Pradeep Vasant Naik  IND MIL ..2011-07-31
N.A.K. Browne | Norman Anil Kumar Browne  IND MIL ..2013-12-31
Arup Raha  IND MIL ..2016-12-31
B.S. Dhanoa | Birender Singh Dhanoa  IND MIL ..2019-09-30
R.K.S. Bhadauria | Rakesh Kumar Singh Bhadauria  IND MIL ..2021-09-30
V.R. Chaudhari | Vivek Ram Chaudhari  IND MIL ..2024-09-30
Amar Preet Singh | A.P. Singh  IND MIL
Syed Ata Hasnain  IND MIL ..2013
Deependra Singh Hooda | D.S. Hooda  IND MIL ..2016-11
Ranbir Singh  IND MIL ..2020
Rajiv Ghai  IND MIL
Sofiya Qureshi  IND MIL
Vyomika Singh  IND MIL
Abhinandan Varthaman  IND MIL
Kulbhushan Jadhav | Kulbhushan Yadav  IND MIL
K.J.S. Dhillon | K.J.S. Tiny Dhillon  IND MIL ..2022-01
Jagjit Singh Aurora  IND MIL
Sam Manekshaw  IND MIL
K.P.S. Gill | Kanwar Pal Singh Gill | K. P. S. Gill  IND COP ..1995-12-31
Julio Ribeiro  IND COP
Rakesh Maria  IND COP ..2017-01
Hemant Karkare  IND COP ..2008-11-26
Hasan Gafoor  IND COP
Param Bir Singh  IND COP ..2021-12
Rakesh Asthana  IND COP ..2022-07
Alok Verma | Alok Kumar Verma  IND COP ..2019-01
Ranjit Sinha  IND COP ..2014-12
Dilbag Singh  IND COP ..2023-10-31
S.P. Vaid | Shesh Paul Vaid  IND COP ..2018-09
Kuldeep Khoda  IND COP ..2012
R.R. Swain  IND COP ..2024-09
Nalin Prabhat  IND COP
D.G. Vanzara | D. G. Vanzara  IND COP
Sanjiv Bhatt | Sanjeev Bhatt  IND COP ..2015-08
R.B. Sreekumar  IND COP
A.S. Dulat | Amarjit Singh Dulat | A. S. Dulat  IND SPY ..2000-12  IND GOV 2001..2004-05
Vikram Sood  IND SPY ..2003
C.D. Sahay  IND SPY ..2005-01
Ashok Chaturvedi  IND SPY ..2009-01
K.C. Verma  IND SPY ..2010-12
Sanjeev Tripathi  IND SPY ..2012-12
Rajinder Khanna  IND SPY ..2016-12  IND GOV 2018-01..
Anil Dhasmana | Anil Kumar Dhasmana  IND SPY
Samant Goel | Samant Kumar Goel  IND SPY ..2023-06
Ravi Sinha  IND SPY ..2025-06-30
Parag Jain  IND SPY
Dineshwar Sharma  IND SPY ..2016-12-31  IND GOV 2017-10..2020-12-04
Tapan Deka | Tapan Kumar Deka  IND SPY
Arvinda Kumar  IND SPY
E.S.L. Narasimhan | Ekkadu Srinivasan Lakshmi Narasimhan  IND SPY ..2006-12  IND GOV 2007-01..2019-09
Vikash Yadav | Vikas Yadav  IND SPY

# --- India: judges, election commissioners, speakers
K.G. Balakrishnan | K. G. Balakrishnan  IND JUD ..2010-05-12
S.H. Kapadia | Sarosh Homi Kapadia  IND JUD ..2012-09-28
Altamas Kabir  IND JUD ..2013-07-18
P. Sathasivam  IND JUD ..2014-04-26  IND GOV 2014-09-05..2019-09-05
R.M. Lodha | Rajendra Mal Lodha  IND JUD ..2014-09-27
H.L. Dattu  IND JUD ..2015-12-02
T.S. Thakur | Tirath Singh Thakur  IND JUD ..2017-01-03
J.S. Khehar | Jagdish Singh Khehar  IND JUD ..2017-08-27
Dipak Misra  IND JUD ..2018-10-02
Ranjan Gogoi  IND JUD ..2019-11-17  IND LEG 2020-03-19..
Sharad Arvind Bobde | S.A. Bobde | Sharad Bobde  IND JUD ..2021-04-23
N.V. Ramana | Nuthalapati Venkata Ramana | N. V. Ramana  IND JUD ..2022-08-26
Uday Umesh Lalit | U.U. Lalit  IND JUD ..2022-11-08
D.Y. Chandrachud | Dhananjaya Yeshwant Chandrachud | Dhananjaya Y. Chandrachud  IND JUD ..2024-11-10
Sanjiv Khanna  IND JUD ..2025-05-13
B.R. Gavai | Bhushan Ramkrishna Gavai  IND JUD ..2025-11-23
Surya Kant | Justice Surya Kant  IND JUD
A.S. Anand | Adarsh Sein Anand  IND JUD ..2001-10-31
S.P. Bharucha | Sam Piroj Bharucha  IND JUD ..2002-05-05
R.C. Lahoti | Ramesh Chandra Lahoti  IND JUD ..2005-10-31
Y.K. Sabharwal  IND JUD ..2007-01-13
V.N. Khare  IND JUD ..2004-05-01
J.S. Verma | Jagdish Sharan Verma  IND JUD ..2003
Jasti Chelameswar  IND JUD ..2018-06-22
Brijgopal Loya | B.H. Loya  IND JUD ..2014-12-01
Mukul Rohatgi  IND GOV 2014-06..2017-06
K.K. Venugopal | K. K. Venugopal  IND GOV 2017-07..2022-09-30
Tushar Mehta  IND GOV
Soli Sorabjee  IND GOV 1998..2004
Harish Salve  IND JUD
Ram Jethmalani  IND GOV 1998-03..2000-07  IND LEG 2006..2019-09-08
Fali Nariman | Fali S. Nariman  IND JUD
T.N. Seshan | T. N. Seshan | Tirunellai Narayana Iyer Seshan  IND GOV 1990-12-12..1996-12-11
M.S. Gill | Manohar Singh Gill  IND GOV 1996-12..2001-06  IND GOV 2008-04..2011-07
James Michael Lyngdoh | J.M. Lyngdoh  IND GOV 2001-06..2004-02
T.S. Krishnamurthy  IND GOV 2004-02..2005-05
N. Gopalaswami  IND GOV 2006-06..2009-04
Navin Chawla  IND GOV 2005-05..2010-07
S.Y. Quraishi | Shahabuddin Yaqoob Quraishi  IND GOV 2006-06..2012-06
V.S. Sampath  IND GOV 2012-06..2015-01
Nasim Zaidi | Syed Nasim Ahmad Zaidi  IND GOV 2015-04..2017-07
O.P. Rawat | Om Prakash Rawat  IND GOV 2018-01..2018-12
Sunil Arora  IND GOV 2018-12..2021-04
Sushil Chandra  IND GOV 2021-04..2022-05
Rajiv Kumar  IND GOV 2022-05-15..2025-02-18
Gyanesh Kumar  IND GOV 2025-02-19..
Ashok Lavasa  IND GOV 2018-01..2020-08
G.M.C. Balayogi | Ganti Mohana Chandra Balayogi | G. M. C. Balayogi  IND LEG 1998-03..2002-03-03
Manohar Joshi  IND GOV 1995-03-14..1999-01-31  IND GOV 1999-10..2002-05-09  IND LEG 2002-05-10..2004-06-02
Somnath Chatterjee  IND LEG ..2009-06
Meira Kumar  IND GOV 2004-05-22..2009-05-31  IND LEG 2009-06-03..2014-05
Sumitra Mahajan  IND LEG ..2019-05
Om Birla  IND LEG

# --- India: the states (chief ministers, governors, regional leaders)
# Uttar Pradesh, Bihar
Mulayam Singh Yadav  IND GOV 1989-12-05..1991-06-24  IND GOV 1993-12-04..1995-06-03  IND GOV 1996-06-01..1998-03-19  IND OPP 1998-03-20..2003-08-28  IND GOV 2003-08-29..2007-05-13  IND LEG 2007-05-14..2022-10-10
Mayawati | Mayawati Kumari  IND GOV 1995-06-03..1995-10-18  IND OPP 1995-10-19..1997-03-20  IND GOV 1997-03-21..1997-09-21  IND OPP 1997-09-22..2002-05-02  IND GOV 2002-05-03..2003-08-29  IND OPP 2003-08-30..2007-05-12  IND GOV 2007-05-13..2012-03-15  IND OPP 2012-03-16..
Kanshi Ram | Kanshiram  IND OPP ..2006-10-09
Kalyan Singh  IND GOV 1991-06-24..1992-12-06  IND GOV 1997-09-21..1999-11-12  IND PTY 1999-11-13..2014-08  IND GOV 2014-09-04..2019-09-08
Ram Prakash Gupta  IND GOV 1999-11-12..2000-10-28
Akhilesh Yadav  IND LEG 2000..2012-03-14  IND GOV 2012-03-15..2017-03-19  IND OPP 2017-03-20..
Yogi Adityanath | Adityanath  IND REL LEG 1998..2017-03-18  IND GOV 2017-03-19..
Keshav Prasad Maurya | Keshav Maurya  IND GOV 2017-03-19..
Brajesh Pathak  IND GOV 2017-03-19..
Azam Khan | Mohammad Azam Khan  IND GOV 2003..2007-05  IND GOV 2012-03-15..2017-03-19  IND OPP 2017-03-20..
Shivpal Yadav | Shivpal Singh Yadav  IND GOV 2012-03-15..2017-03-19  IND OPP 2017-03-20..
Ram Gopal Yadav  IND LEG
Dimple Yadav  IND LEG 2012..
Amar Singh  IND LEG ..2020-08-01
Om Prakash Rajbhar  IND GOV 2017-03..2019-05  IND GOV 2024-03..
Swami Prasad Maurya  IND PTY
Mukhtar Ansari  IND CRM LEG ..2024-03-28
Atiq Ahmed | Atiq Ahmad  IND CRM LEG ..2023-04-15
Vikas Dubey  IND CRM ..2020-07-10
Kuldeep Singh Sengar | Kuldeep Sengar  IND LEG ..2019-12
Swami Chinmayanand  IND REL
Anandiben Patel  IND GOV 1998..2016-08-07  IND GOV 2018-01-23..
Ram Naik  IND GOV 1998-03..2004-05  IND GOV 2014-07-22..2019-07-29
Rabri Devi  IND GOV 1997-07-25..2005-03-06  IND OPP 2005-03-07..
Nitish Kumar  IND GOV 1998-03-19..2004-05-22  IND GOV 2005-11-24..2014-05-20  IND GOV 2015-02-22..
Jitan Ram Manjhi  IND GOV 2014-05-20..2015-02-20  IND PTY 2015-02-21..2024-06-08  IND GOV 2024-06-09..
Tejashwi Yadav | Tejaswi Yadav | Tejashwi Prasad Yadav  IND GOV 2015-11-20..2017-07-26  IND OPP 2017-07-27..2022-08-09  IND GOV 2022-08-10..2024-01-28  IND OPP 2024-01-29..
Tej Pratap Yadav  IND GOV 2015-11-20..2017-07-26  IND OPP 2017-07-27..
Sushil Kumar Modi | Sushil Modi  IND GOV 2005-11-24..2013-06-16  IND OPP 2013-06-17..2017-07-26  IND GOV 2017-07-27..2020-11-15  IND LEG 2020-12..2024-05-13
Samrat Choudhary  IND OPP ..2024-01-27  IND GOV 2024-01-28..
Upendra Kushwaha  IND GOV 2014-05-26..2018-12-10  IND PTY 2018-12-11..
Pappu Yadav | Rajesh Ranjan  IND LEG
Lalan Singh | Rajiv Ranjan Singh  IND PTY ..2024-06-08  IND GOV 2024-06-09..
Jagannath Mishra  IND PTY ..2019-08-19
Anand Mohan Singh | Anand Mohan  IND CRM LEG
# West Bengal
Jyoti Basu  IND GOV 1977-06-21..2000-11-06  IND PTY 2000-11-07..2010-01-17
Buddhadeb Bhattacharjee | Buddhadeb Bhattacharya  IND GOV 2000-11-06..2011-05-13  IND OPP 2011-05-14..2024-08-08
Mamata Banerjee | Mamata Bannerjee  IND GOV 1999-10-13..2001-03-15  IND OPP 2001-03-16..2004-01-08  IND GOV 2004-01-09..2004-05-22  IND OPP 2004-05-23..2009-05-21  IND GOV 2009-05-22..
Suvendu Adhikari  IND GOV 2016-05..2020-11-27  IND OPP 2020-12-19..
Partha Chatterjee  IND GOV 2011-05-20..2022-07-28
Firhad Hakim  IND GOV 2011-05-20..
Amit Mitra  IND GOV 2011-05-20..2021
Mukul Roy  IND GOV 2011-07..2012-09  IND PTY 2012-10..
Dilip Ghosh  IND OPP
Sukanta Majumdar  IND OPP ..2024-06-08  IND GOV 2024-06-09..
Babul Supriyo  IND GOV 2014-11-09..2021-07-07  IND GOV 2022-08..
Anubrata Mondal  IND PTY
Sheikh Shahjahan | Sheikh Shajahan  IND PTY CRM
Kunal Ghosh  IND PTY
Biman Bose  IND PTY
C.V. Ananda Bose | C. V. Ananda Bose  IND GOV 2022-11-23..
Keshari Nath Tripathi  IND GOV 2014-07-24..2019-07-29
Bimal Gurung  IND OPP
Subhash Ghising | Subash Ghisingh  IND OPP ..2015-01-29
Anit Thapa  IND GOV
Binoy Tamang  IND PTY
# Maharashtra, Gujarat, Goa
Vilasrao Deshmukh  IND GOV 1999-10-18..2003-01-18  IND GOV 2004-11-01..2008-12-08  IND GOV 2009-05-28..2012-08-14
Ashok Chavan  IND GOV 2008-12-08..2010-11-11
Prithviraj Chavan  IND GOV 2004-05..2014-09-28
Devendra Fadnavis  IND GOV 2014-10-31..2019-11-26  IND OPP 2019-11-28..2022-06-29  IND GOV 2022-06-30..
Uddhav Thackeray  IND PTY 2003..2019-11-27  IND GOV 2019-11-28..2022-06-29  IND OPP 2022-06-30..
Eknath Shinde  IND GOV 2014-12..
Bal Thackeray | Balasaheb Thackeray  IND PTY ..2012-11-17
Raj Thackeray  IND OPP
Aaditya Thackeray  IND GOV 2019-12-30..2022-06-29  IND OPP 2022-06-30..
Sanjay Raut  IND LEG
Ajit Pawar  IND GOV 1999-10..2014-09-28  IND OPP 2014-09-29..2019-12-29  IND GOV 2019-12-30..2022-06-29  IND OPP 2022-07-04..2023-07-01  IND GOV 2023-07-02..2026-01-28
Sunetra Pawar  IND LEG 2024-06..2026-01-30  IND GOV 2026-01-31..
Chhagan Bhujbal  IND GOV 1999-10..2003-12  IND GOV 2004-11..2014-09  IND GOV 2019-11-28..2022-06-29  IND GOV 2023-07-02..
R.R. Patil | R. R. Patil | Raosaheb Ramrao Patil  IND GOV 1999-10..2014-09
Anil Deshmukh  IND GOV 2019-12-30..2021-04-05
Nawab Malik  IND GOV 2019-12-30..2022-06-29
Narayan Rane  IND GOV 1999-02..1999-10  IND GOV 2005..2014-07  IND GOV 2021-07-07..2024-06-09
Gopinath Munde  IND OPP 1999..2014-05-25  IND GOV 2014-05-26..2014-06-03
Pankaja Munde  IND GOV 2014-10-31..2019-11
Nana Patole  IND OPP
Bhagat Singh Koshyari  IND GOV 2001-10..2002-03  IND GOV 2019-09-05..2023-02-17
Baba Siddique | Baba Siddiqui  IND PTY ..2024-10-12
Manoj Jarange | Manoj Jarange Patil  IND CVL
Prakash Ambedkar  IND OPP
Ramdas Athawale  IND PTY ..2016-07-04  IND GOV 2016-07-05..
Keshubhai Patel  IND GOV 1998-03-04..2001-10-06
Shankersinh Vaghela | Shankarsinh Vaghela  IND GOV 1996-10..1997-10  IND GOV 2004-05..2009-05
Vijay Rupani | Vijaybhai Rupani  IND GOV 2016-08-07..2021-09-12
Bhupendra Patel | Bhupendrabhai Patel  IND GOV 2021-09-13..
Nitin Patel  IND GOV 2014-05..2021-09
Harsh Sanghavi  IND GOV 2021-09..
Maya Kodnani  IND LEG
Babu Bajrangi  IND REL
Haren Pandya  IND PTY ..2003-03-26
Ehsan Jafri  IND PTY ..2002-02-28
Zakia Jafri  IND CVL ..2025-02-01
Digambar Kamat  IND GOV 2007-06..2012-03
Laxmikant Parsekar  IND GOV 2014-11..2017-03
Pramod Sawant  IND GOV 2019-03-19..
# Rajasthan, Madhya Pradesh, Chhattisgarh, Jharkhand, Odisha
Ashok Gehlot  IND GOV 1998-12-01..2003-12-08  IND OPP 2003-12-09..2008-12-12  IND GOV 2008-12-13..2013-12-13  IND OPP 2013-12-14..2018-12-16  IND GOV 2018-12-17..2023-12-15  IND OPP 2023-12-16..
Vasundhara Raje | Vasundhara Raje Scindia  IND GOV 1998-03..2008-12-12  IND OPP 2008-12-13..2013-12-12  IND GOV 2013-12-13..2018-12-17  IND PTY 2018-12-18..
Bhajan Lal Sharma | Bhajanlal Sharma  IND GOV 2023-12-15..
Babulal Gaur  IND GOV 2003-12..2016
Shivraj Singh Chouhan | Shivraj Singh Chauhan  IND GOV 2005-11-29..2018-12-17  IND OPP 2018-12-18..2020-03-22  IND GOV 2020-03-23..2023-12-13  IND GOV 2024-06-09..
Mohan Yadav  IND GOV 2020-07..
Kailash Vijayvargiya  IND PTY ..2023-12  IND GOV 2024-01..
Narottam Mishra  IND GOV 2020-03..2023-12
Ajit Jogi  IND GOV 2000-11-09..2003-12-05  IND OPP 2003-12-06..2020-05-29
Raman Singh  IND GOV 1999-10..2003-01  IND GOV 2003-12-07..2018-12-17  IND LEG 2018-12-18..
Bhupesh Baghel  IND OPP ..2018-12-16  IND GOV 2018-12-17..2023-12-13  IND OPP 2023-12-14..
Vishnu Deo Sai | Vishnudeo Sai  IND GOV 2014-05-26..2019-05-30  IND GOV 2023-12-13..
Mahendra Karma  IND OPP ..2013-05-25
Vidya Charan Shukla | V.C. Shukla  IND OPP ..2013-06-11
S.R.P. Kalluri  IND COP
Soni Sori  IND CVL
Nandini Sundar  IND EDU CVL
Bela Bhatia  IND CVL
Babulal Marandi  IND GOV 1998-03..2003-03-18  IND PTY 2003-03-19..
Arjun Munda  IND GOV 2003-03-18..2006-09-14  IND GOV 2010-09-11..2013-01-18  IND GOV 2019-05-30..2024-06-09
Shibu Soren  IND PTY ..2004-05-22  IND GOV 2004-05-23..2006-11-28  IND GOV 2008-08-27..2010-05-31  IND PTY 2010-06-01..2025-08-04
Madhu Koda  IND GOV 2006-09-14..2008-08-23
Raghubar Das | Raghuvar Das  IND GOV 2014-12-28..2019-12-28  IND GOV 2023-10-31..2024-12
Hemant Soren  IND GOV 2013-07-13..2014-12-28  IND OPP 2014-12-29..2019-12-28  IND GOV 2019-12-29..2024-01-31  IND GOV 2024-07-04..
Champai Soren | Champai Singh Soren  IND GOV 2019-12-29..2024-08-28
Naveen Patnaik  IND GOV 1998-03-19..2024-06-11  IND OPP 2024-06-12..
Mohan Charan Majhi | Mohan Majhi  IND GOV 2024-06-12..
V.K. Pandian | V. K. Pandian  IND GOV ..2023-10  IND PTY 2023-11..2024-06
Jual Oram  IND GOV 1999-10..2004-05  IND GOV 2014-05-26..2019-05-30  IND GOV 2024-06-09..
Baijayant Panda | Jay Panda  IND LEG
# Andhra Pradesh, Telangana
Chandrababu Naidu | N. Chandrababu Naidu | Nara Chandrababu Naidu  IND GOV 1995-09-01..2004-05-14  IND OPP 2004-05-15..2014-06-07  IND GOV 2014-06-08..2019-05-29  IND OPP 2019-05-30..2024-06-11  IND GOV 2024-06-12..
Y.S. Rajasekhara Reddy | Y. S. Rajasekhara Reddy | Rajasekhara Reddy  IND OPP ..2004-05-13  IND GOV 2004-05-14..2009-09-02
Konijeti Rosaiah | K. Rosaiah  IND GOV 2004-05..2010-11-24  IND GOV 2011-08-31..2016-08-30
N. Kiran Kumar Reddy | Kiran Kumar Reddy  IND LEG ..2010-11-24  IND GOV 2010-11-25..2014-03-01
Y.S. Jagan Mohan Reddy | Jagan Mohan Reddy | Jaganmohan Reddy | Y. S. Jagan Mohan Reddy | YS Jaganmohan Reddy  IND OPP 2010-11..2019-05-29  IND GOV 2019-05-30..2024-06-11  IND OPP 2024-06-12..
Y.S. Sharmila | YS Sharmila Reddy  IND OPP
K. Chandrashekar Rao | K Chandrasekhar Rao | K. Chandrashekhar Rao | Kalvakuntla Chandrashekar Rao  IND GOV 2004-05-22..2006-08  IND OPP 2006-09..2014-06-01  IND GOV 2014-06-02..2023-12-06  IND OPP 2023-12-07..
K.T. Rama Rao | K. T. Rama Rao | Kalvakuntla Taraka Rama Rao  IND GOV 2014-06-02..2023-12-06  IND OPP 2023-12-07..
K. Kavitha | Kavitha Kalvakuntla | Kalvakuntla Kavitha  IND LEG
Harish Rao | T. Harish Rao  IND GOV 2014-06-02..2023-12-06  IND OPP 2023-12-07..
Revanth Reddy | A. Revanth Reddy | Anumula Revanth Reddy  IND OPP ..2023-12-06  IND GOV 2023-12-07..
Bandi Sanjay Kumar | Bandi Sanjay  IND OPP 2020-03..2024-06-08  IND GOV 2024-06-09..
Pawan Kalyan  IND PTY 2014-03..2024-06-11  IND GOV 2024-06-12..
Nara Lokesh  IND GOV 2017-04..2019-05-29  IND OPP 2019-05-30..2024-06-11  IND GOV 2024-06-12..
M. Kodandaram  IND CVL
Tamilisai Soundararajan  IND PTY ..2019-08  IND GOV 2019-09-08..2024-03
Chiranjeevi  IND GOV 2012-10-28..2014-05
N.T. Rama Rao | N. T. Rama Rao | Nandamuri Taraka Rama Rao  IND GOV 1994-12-12..1995-09-01
# Karnataka
H.D. Kumaraswamy | HD Kumaraswamy | H. D. Kumaraswamy  IND GOV 2006-02-03..2007-10-08  IND OPP 2007-10-09..2018-05-22  IND GOV 2018-05-23..2019-07-23  IND OPP 2019-07-24..2024-06-08  IND GOV 2024-06-09..
Dharam Singh | N. Dharam Singh  IND GOV 2004-05-28..2006-02-03
B.S. Yediyurappa | BS Yeddyurappa | B. S. Yediyurappa | Yeddyurappa  IND OPP ..2008-05-29  IND GOV 2008-05-30..2011-07-31  IND GOV 2019-07-26..2021-07-28
D.V. Sadananda Gowda | Sadananda Gowda  IND GOV 2011-08-04..2012-07-12  IND GOV 2014-05-26..2021-07-07
Jagadish Shettar  IND GOV 2012-07-12..2013-05-13  IND PTY 2013-05-14..
Siddaramaiah  IND GOV 2013-05-13..2018-05-17  IND OPP 2018-05-18..2023-05-19  IND GOV 2023-05-20..
Basavaraj Bommai  IND GOV 2008..2013-05  IND GOV 2019-08..2023-05-19
D.K. Shivakumar | DK Shivakumar | D. K. Shivakumar  IND GOV 2014-01..2019-07-23  IND OPP 2019-07-24..2023-05-19  IND GOV 2023-05-20..
B.L. Santhosh | B. L. Santhosh  IND PTY
Prajwal Revanna  IND LEG 2019-05..2024-06
H.D. Revanna  IND GOV 2018-06..2019-07
G. Parameshwara  IND GOV 2015..2019-07  IND GOV 2023-05-20..
Gali Janardhana Reddy | Janardhana Reddy  IND GOV 2008-05..2011  IND PTY 2012..
Pramod Muthalik  IND REL
Veerappan | Koose Muniswamy Veerappan  IND CRM ..2004-10-18
# Tamil Nadu, Puducherry
M. Karunanidhi | Muthuvel Karunanidhi | Karunanidhi  IND GOV 1996-05-13..2001-05-13  IND OPP 2001-05-14..2006-05-12  IND GOV 2006-05-13..2011-05-15  IND OPP 2011-05-16..2018-08-07
J. Jayalalithaa | Jayalalitha Jayaram | Jayalalithaa | Jayalalitha | Jayaram Jayalalithaa | J. Jayalalitha  IND GOV 1991-06-24..1996-05-12  IND OPP 1996-05-13..2001-05-13  IND GOV 2001-05-14..2006-05-12  IND OPP 2006-05-13..2011-05-15  IND GOV 2011-05-16..2016-12-05
O. Panneerselvam | O. Paneerselvam | Ottakarathevar Panneerselvam  IND GOV 2001-09-21..2006-05-12  IND GOV 2011-05-16..2021-05-06  IND OPP 2021-05-07..
Edappadi K. Palaniswami | Edappadi Palaniswami | E. Palaniswami | K. Palaniswami | Edappadi K Palaniswamy  IND GOV 2011-05-16..2021-05-06  IND OPP 2021-05-07..
M.K. Stalin | MK Stalin | M. K. Stalin | Muthuvel Karunanidhi Stalin  IND GOV 2006-05-13..2011-05-15  IND OPP 2011-05-16..2021-05-06  IND GOV 2021-05-07..
V.K. Sasikala | VK Sasikala | V. K. Sasikala | Sasikala Natarajan  IND PTY
T.T.V. Dhinakaran | TTV Dinakaran  IND OPP
Udhayanidhi Stalin  IND PTY ..2022-12-13  IND GOV 2022-12-14..
M.K. Alagiri | MK Azhagiri  IND GOV 2009-05-28..2013-03-20
Kanimozhi | Kanimozhi Karunanidhi  IND LEG 2007..
T.R. Baalu | T. R. Baalu  IND GOV 1996..2009-05  IND LEG 2009-06..
Vaiko | V. Gopalsamy  IND OPP
Kamal Haasan | Kamal Hassan  IND PTY 2018-02..
Vijayakanth  IND OPP 2005-09..2023-12-28
Thalapathy Vijay | Joseph Vijay  IND OPP 2024-02..
S. Ramadoss  IND PTY
Anbumani Ramadoss  IND GOV 2004-05-22..2009-03  IND PTY 2009-04..
Thol Thirumavalavan | Thol. Thirumavalavan  IND LEG
P. Nedumaran | Pazha Nedumaran  IND CVL
K. Annamalai  IND OPP 2021-07..
V. Senthil Balaji | Senthil Balaji  IND GOV 2021-05-07..2024-02  IND GOV 2024-09..2025-04
Palanivel Thiagarajan  IND GOV 2021-05-07..
R.N. Ravi | R. N. Ravi | Ravindra Narayana Ravi  IND GOV 2014-08..
Banwarilal Purohit  IND GOV 2016-08..2024-07
C. Vidyasagar Rao | Vidyasagar Rao  IND GOV 2014-08..2019-08
N. Rangasamy | N. Rangaswamy  IND GOV 2001-10..2008-09  IND GOV 2011-05..2016-06  IND GOV 2021-05-07..
V. Narayanasamy  IND GOV 2008..2014-05  IND GOV 2016-06-06..2021-02-22
# Kerala
E.K. Nayanar | E. K. Nayanar  IND GOV 1996-05-20..2001-05-17
Oommen Chandy  IND GOV 2004-08-31..2006-05-18  IND OPP 2006-05-19..2011-05-17  IND GOV 2011-05-18..2016-05-25  IND OPP 2016-05-26..2023-07-18
V.S. Achuthanandan | VS Achuthanandan | V. S. Achuthanandan  IND OPP 2001-05..2006-05-17  IND GOV 2006-05-18..2011-05-18  IND OPP 2011-05-19..2016-05-24
Pinarayi Vijayan  IND PTY ..2016-05-24  IND GOV 2016-05-25..
Ramesh Chennithala  IND GOV 2014-01..2016-05-25  IND OPP 2016-05-26..
V.D. Satheesan | V. D. Satheesan  IND OPP 2021-05..
K.K. Shailaja | K. K. Shailaja  IND GOV 2016-05-25..2021-05-20
Arif Mohammad Khan | Arif Mohammed Khan  IND GOV 2019-09-06..
Kummanam Rajasekharan  IND PTY ..2018-05-24  IND GOV 2018-05-29..2019-03-08
Abdul Nasser Madani | Abdul Nazer Mahdani  IND PTY
Kodiyeri Balakrishnan  IND GOV 2006-05..2011-05  IND PTY 2011-06..2022-10-01
M.A. Baby | M. A. Baby  IND GOV 2006-05..2011-05  IND PTY 2011-06..
Thomas Isaac | T.M. Thomas Isaac  IND GOV 2006-05..2011-05  IND GOV 2016-05-25..2021-05-20
P.K. Kunhalikutty  IND GOV 2011-05..2016-05
E. Ahamed  IND GOV 2004-05-22..2014-05-26  IND LEG 2014-05-27..2017-02-01
K. Surendran  IND OPP
Suresh Gopi  IND LEG 2016-04..2024-06-08  IND GOV 2024-06-09..
# Punjab, Haryana, Himachal, Uttarakhand, Delhi
Parkash Singh Badal | Prakash Singh Badal  IND GOV 1997-02-12..2002-02-26  IND OPP 2002-02-27..2007-02-28  IND GOV 2007-03-01..2017-03-16
Amarinder Singh | Captain Amarinder Singh  IND GOV 2002-02-26..2007-03-01  IND OPP 2007-03-02..2017-03-15  IND GOV 2017-03-16..2021-09-18
Charanjit Singh Channi  IND GOV 2017-03-16..2022-03-16  IND OPP 2022-03-17..
Bhagwant Mann  IND LEG 2014-05..2022-03-15  IND GOV 2022-03-16..
Sukhbir Singh Badal | Sukhbir Badal  IND GOV 2009-01..2017-03-16  IND OPP 2017-03-17..
Harsimrat Kaur Badal  IND GOV 2014-05-26..2020-09-17  IND OPP 2020-09-18..
Simranjit Singh Mann  IND OPP
Amritpal Singh  IND OPP REL 2022-09..
Bikram Singh Majithia  IND GOV 2009..2017-03-16  IND OPP 2017-03-17..
Sunil Jakhar  IND PTY
Partap Singh Bajwa  IND OPP
Om Prakash Chautala  IND GOV 1999-07-24..2005-03-05  IND OPP 2005-03-06..2024-12-20
Bhupinder Singh Hooda | Bhupinder Hooda  IND GOV 2005-03-05..2014-10-26  IND OPP 2014-10-27..
Deepender Singh Hooda | Deepender Hooda  IND LEG
Manohar Lal Khattar | Manohar Lal  IND GOV 2014-10-26..2024-03-12  IND GOV 2024-06-09..
Nayab Singh Saini | Nayab Saini  IND GOV 2024-03-12..
Dushyant Chautala  IND GOV 2019-10-27..2024-03-12  IND OPP 2024-03-13..
Anil Vij  IND GOV 2014-10-26..2024-03-12  IND GOV 2024-10-17..
Virbhadra Singh  IND GOV 1993-12..1998-03  IND GOV 2003-03-06..2007-12-30  IND GOV 2009-05-28..2017-12-27  IND OPP 2017-12-28..2021-07-08
Prem Kumar Dhumal  IND GOV 1998-03-24..2003-03-05  IND GOV 2007-12-30..2012-12-25
Jai Ram Thakur | Jairam Thakur  IND GOV 2017-12-27..2022-12-08  IND OPP 2022-12-25..
Sukhvinder Singh Sukhu  IND GOV 2022-12-11..
Kangana Ranaut  IND LEG 2024-06-04..
N.D. Tiwari | Narayan Datt Tiwari | N. D. Tiwari  IND GOV 2002-03-02..2009-12
B.C. Khanduri | Bhuwan Chandra Khanduri  IND GOV 2000-11..2004-05  IND GOV 2007-03-08..2012-03-13
Ramesh Pokhriyal Nishank | Ramesh Pokhriyal  IND GOV 2009-06-27..2011-09-10  IND GOV 2019-05-30..2021-07-07
Vijay Bahuguna  IND GOV 2012-03-13..2014-01-31
Harish Rawat  IND GOV 2009-05-28..2017-03-18  IND OPP 2017-03-19..
Trivendra Singh Rawat  IND GOV 2017-03-18..2021-03-09  IND LEG 2024-06..
Tirath Singh Rawat  IND GOV 2021-03-10..2021-07-03
Pushkar Singh Dhami  IND GOV 2021-07-04..
Sheila Dikshit  IND GOV 1998-12-03..2013-12-28  IND GOV 2014-03..2014-08  IND PTY 2017..2019-07-20
Madan Lal Khurana  IND GOV 1993-12..1996-02  IND GOV 1998-03..1999-01
Atishi | Atishi Marlena | Atishi Singh  IND PTY ..2023-03-08  IND GOV 2023-03-09..2025-02-09  IND OPP 2025-02-23..
Rekha Gupta  IND GOV 2025-02-20..
Najeeb Jung  IND GOV 2013-07-09..2016-12-22
Anil Baijal  IND GOV 2016-12-31..2022-05-18
Vinai Kumar Saxena | V.K. Saxena | V. K. Saxena  IND GOV 2022-05-26..
Manoj Tiwari  IND LEG 2014-05..
Parvesh Verma | Parvesh Sahib Singh Verma | Parvesh Sahib Singh  IND LEG 2014-05..2024-06  IND GOV 2025-02-20..
Kapil Mishra  IND PTY ..2025-02-19  IND GOV 2025-02-20..
Somnath Bharti  IND GOV 2013-12-28..2014-02-14  IND OPP 2014-02-15..
# The North-East, Sikkim
Prafulla Kumar Mahanta  IND GOV 1996-05-15..2001-05-17  IND OPP 2001-05-18..
Tarun Gogoi  IND GOV 2001-05-18..2016-05-24  IND OPP 2016-05-25..2020-11-23
Sarbananda Sonowal  IND GOV 2014-05-26..2021-05-09  IND GOV 2021-07-07..
Himanta Biswa Sarma | Himanta Sarma  IND GOV 2002..2014-07-21  IND PTY 2014-07-22..2016-05-23  IND GOV 2016-05-24..
Badruddin Ajmal  IND OPP 2005..
Akhil Gogoi  IND OPP
Bhupen Borah | Bhupen Kumar Borah  IND OPP
Hagrama Mohilary | Hagrama Basumatary  IND REB ..2003-12-05  IND GOV 2003-12-06..2020-04-27  IND PTY 2020-04-28..2025-10-04  IND GOV 2025-10-05..
Pramod Boro | Promod Boro  IND CVL ..2020-02  IND GOV 2020-12-15..2025-10-04
Okram Ibobi Singh | Ibobi Singh  IND GOV 2002-03-07..2017-03-15  IND OPP 2017-03-16..
N. Biren Singh | Biren Singh | Nongthombam Biren Singh  IND GOV 2017-03-15..2025-02-13
Yumnam Khemchand Singh | Y. Khemchand Singh | Khemchand Singh  IND LEG 2017-03..2022-03  IND GOV 2022-04..2025-02-13  IND GOV 2026-02..
Anusuiya Uikey  IND GOV 2019-07-29..2024-07
Ajay Kumar Bhalla | Ajay Bhalla  IND GOV 2019-08..2024-08  IND GOV 2025-01-03..
Paolienlal Haokip  IND LEG
S.C. Jamir | S. C. Jamir | Senayangba Chubatoshi Jamir  IND GOV 1993-02-22..2003-03-06  IND GOV 2004-07..2018-03
Neiphiu Rio  IND GOV 2003-03-06..2014-05-23  IND LEG 2014-05-24..2018-03-07  IND GOV 2018-03-08..
T.R. Zeliang | T. R. Zeliang  IND GOV 2014-05-24..2017-02-19  IND GOV 2017-07-19..2018-03-08  IND GOV 2023-03-07..
Shurhozelie Liezietsu | Shurhozelie  IND GOV 2017-02-22..2017-07-19
Zoramthanga  IND GOV 1998-12-03..2008-12-11  IND OPP 2008-12-12..2018-12-14  IND GOV 2018-12-15..2023-12-07
Lal Thanhawla  IND GOV 2008-12-11..2018-12-15
Lalduhoma  IND GOV 2023-12-08..
Mukul Sangma  IND GOV 2010-04-20..2018-03-06  IND OPP 2018-03-07..
Conrad Sangma | Conrad K. Sangma  IND GOV 2018-03-06..
P.A. Sangma | Purno Agitok Sangma | Purno Sangma  IND LEG ..2016-03-04
Manik Sarkar  IND GOV 1998-03-11..2018-03-09  IND OPP 2018-03-10..2023-03
Biplab Kumar Deb | Biplab Deb  IND GOV 2018-03-09..2022-05-14
Manik Saha  IND GOV 2022-05-15..
Pradyot Kishore Debbarma | Pradyot Bikram Manikya Debbarma | Pradyot Debbarma  IND PTY
Gegong Apang  IND GOV 1980..1999-01  IND GOV 2003-08-03..2007-04-09
Mukut Mithi  IND GOV 1999-01-19..2003-08-03
Dorjee Khandu  IND GOV 2007-04-09..2011-04-30
Jarbom Gamlin  IND GOV 2011-05-05..2011-10-31
Nabam Tuki  IND GOV 2011-11-01..2016-01-26  IND OPP 2016-07-17..
Kalikho Pul  IND GOV 2016-02-19..2016-07-13
Pema Khandu  IND GOV 2016-07-17..
Pawan Kumar Chamling | Pawan Chamling  IND GOV 1994-12-12..2019-05-26
Prem Singh Tamang  IND GOV 2019-05-27..

# --- India: Kashmir
Farooq Abdullah  IND GOV 1996-10-09..2002-10-18  IND PTY 2002-10-19..2009-05-27  IND GOV 2009-05-28..2014-05-26  IND OPP 2014-05-27..
Omar Abdullah  IND GOV 1999-10..2002-11  IND OPP 2002-12-24..2009-01-04  IND GOV 2009-01-05..2015-01-08  IND OPP 2015-01-09..2024-10-15  IND GOV 2024-10-16..
Mufti Mohammad Sayeed | Mufti Mohammed Sayeed | Mufti Mohammed Sayed  IND GOV 1989-12-02..1990-11-10  IND PTY 1990-11-11..2002-11-01  IND GOV 2002-11-02..2005-11-02  IND OPP 2005-11-03..2015-02-28  IND GOV 2015-03-01..2016-01-07
Mehbooba Mufti  IND PTY ..2016-04-03  IND GOV 2016-04-04..2018-06-19  IND OPP 2018-06-20..
Ghulam Nabi Azad  IND GOV 2004-05-22..2008-07-11  IND GOV 2009-05-28..2014-05-26  IND OPP 2014-05-27..
Girish Chandra Saxena | Girish Saxena  IND GOV 1998-05-02..2003-06-04
S.K. Sinha | Srinivas Kumar Sinha  IND GOV 1997-09..2008-06-25
N.N. Vohra | Narinder Nath Vohra  IND GOV 2003-02..2018-08-22
Satya Pal Malik | Satyapal Malik  IND GOV 2017-09-30..2022-10  IND OPP 2022-11..2025-08-05
Girish Chandra Murmu | G.C. Murmu  IND GOV 2019-10-31..2024-11
Manoj Sinha  IND GOV 2014-05-26..2019-05-30  IND GOV 2020-08-07..
Radha Krishna Mathur | R.K. Mathur  IND GOV 2013-12..2023-02
Surinder Choudhary | Surinder Kumar Choudhary  IND GOV 2024-10-16..
Mohammad Yousuf Tarigami | M.Y. Tarigami | Yousuf Tarigami  IND OPP
Ruhullah Mehdi | Aga Syed Ruhullah Mehdi  IND LEG
Altaf Bukhari | Syed Altaf Bukhari | Mohammad Altaf Bukhari  IND PTY
Ravinder Raina  IND PTY
Nirmal Singh  IND GOV 2015-03..2018-06
Engineer Rashid | Abdul Rashid Sheikh  IND OPP
Sajjad Lone | Sajad Lone | Sajjad Gani Lone | Sajad Gani Lone  IND OPP ..2015-02  IND GOV 2015-03-01..2018-06-19  IND PTY 2018-06-20..
Iltija Mufti  IND OPP
Syed Ali Shah Geelani | Syed Ali Geelani | Ali Shah Geelani | Syed Ali Shah Gilani  IND OPP ..2021-09-01
Mirwaiz Umar Farooq | Mirwaiz Omar Farooq  IND REL OPP
Yasin Malik | Mohammad Yasin Malik | Mohammed Yasin Malik | Yaseen Malik  IND REB ..1994  IND OPP 1995..
Shabir Shah | Shabir Ahmad Shah | Shabbir Shah | Shabir Ahmed Shah  IND OPP
Abdul Gani Lone | Abdul Ghani Lone  IND OPP ..2002-05-21
Bilal Lone | Bilal Gani Lone  IND OPP
Abdul Gani Bhat | Abdul Ghani Bhat | Abdul Ghani Butt  IND OPP ..2025-09-17
Abbas Ansari | Maulana Abbas Ansari | Maulvi Abbas Ansari | Mohammad Abbas Ansari  IND REL OPP ..2022-10-25
Asiya Andrabi | Aasiya Andrabi | Asiyah Andrabi  IND OPP
Masarat Alam | Masarat Alam Bhat  IND OPP
Javed Mir | Javed Ahmed Mir | Javed Ahmad Mir  IND OPP
Ashraf Sehrai | Mohammad Ashraf Sehrai | Muhammad Ashraf Sehrai  IND OPP ..2021-05-05
Nayeem Ahmad Khan | Nayeem Ahmed Khan | Nayeem Khan  IND OPP
Syed Salahuddin | Sayeed Salahuddin | Sayed Salahuddin | Mohammad Yusuf Shah  IND REB  group=HZM
Abdul Majid Dar  IND REB ..2003-03-23  group=HZM
Burhan Wani | Burhan Muzaffar Wani  IND REB ..2016-07-08  group=HZM
Sabzar Bhat | Sabzar Ahmad Bhat  IND REB ..2017-05-27  group=HZM
Zakir Musa | Zakir Rashid Bhat  IND REB ..2019-05-23
Riyaz Naikoo | Riaz Naikoo  IND REB ..2020-05-06  group=HZM
Mannan Wani  IND REB ..2018-10-11  group=HZM
Adil Ahmad Dar | Adil Ahmed Dar  IND REB ..2019-02-14  group=JEH
Afzal Guru | Mohammad Afzal Guru  IND REB ..2013-02-09
Maqbool Bhat | Maqbool Butt | Maqbul Butt  IND REB ..1984-02-11
S.A.R. Geelani | Syed Abdul Rehman Geelani | S. A. R. Geelani  IND EDU ..2019-10-24
Khurram Parvez  IND CVL
Parveena Ahangar  IND CVL
Irfan Mehraj  IND JRN
Fahad Shah  IND JRN
Aasif Sultan | Asif Sultan  IND JRN
Masrat Zahra  IND JRN
Mian Abdul Qayoom  IND JUD OPP

# --- India: insurgents, extremists and organised crime
Muppala Lakshmana Rao | Ganapathi | Mupalla Laxman Rao  IND REB  group=NAX
Nambala Keshava Rao | Basavaraju | Basavaraj Nambala | Nambala Keshav Rao  IND REB ..2025-05-21  group=NAX
Kishenji | Mallojula Koteswara Rao  IND REB ..2011-11-24  group=NAX
Cherukuri Rajkumar | Cherukuri Azad  IND REB ..2010-07-01  group=NAX
Kobad Ghandy | Kobad Gandhy  IND REB ..2009-09  group=NAX
Prashant Bose | Kishan Da  IND REB  group=NAX
Madvi Hidma | Hidma | Madavi Hidma  IND REB ..2025-11-18  group=NAX
Akkiraju Haragopal  IND REB ..2021-10-14  group=NAX
Milind Teltumbde  IND REB ..2021-11-13  group=NAX
Mallojula Venugopal Rao | Mallojula Venugopal  IND REB ..2025-10  group=NAX
Thippiri Tirupathi | Devuji  IND REB  group=NAX
Narayan Sanyal  IND REB  group=NAX
Kanu Sanyal  IND REB
Charu Majumdar | Charu Mazumdar  IND REB ..1972-07-28
Chhatradhar Mahato  IND REB ..2009-09  IND PTY 2020..
Sabyasachi Panda  IND REB ..2014-07
Gummadi Vittal Rao | Gaddar  IND CVL ..2023-08-06
Paresh Baruah | Paresh Barua | Paresh Barooah  IND REB  group=ULF
Arabinda Rajkhowa  IND REB  group=ULF
Anup Chetia  IND REB  group=ULF
Pradip Gogoi  IND REB  group=ULF
Thuingaleng Muivah | T. Muivah | Th. Muivah  IND REB  group=NSC
Isak Chishi Swu | Isak Swu  IND REB ..2016-06-28  group=NSC
S.S. Khaplang | Shangwang Shangyung Khaplang | S. S. Khaplang  IND REB ..2017-06-09  group=NSC
Angami Zapu Phizo | A.Z. Phizo  IND REB ..1990-04-30
Niki Sumi  IND REB  group=NSC
Yung Aung  IND REB  group=NSC
Ranjan Daimary | Ranjan Daimari  IND REB  group=NDF
Bidai Basumatary | B. Bidai  IND REB  group=NDF
I.K. Songbijit | B. Sungbijit  IND REB  group=NDF
Biswamohan Debbarma | Biswa Mohan Debbarma  IND REB  group=NLT
Ranjit Debbarma  IND REB  group=ATT
Julius Dorphang | Julius K. Dorphang  IND REB ..2007  group=HNL
Cheristerfield Thangkhiew | Cherishterfield Thangkhiew  IND REB ..2018  group=HNL
Rajkumar Meghen | R.K. Meghen | Sana Yaima  IND REB ..2010  group=UNL
Jiban Singha Koch | Jibon Singha  IND REB  group=KLO
Laldenga  IND REB ..1986-06  IND GOV 1986-08..1988-09
Jarnail Singh Bhindranwale | Bhindranwale  IND REB REL ..1984-06-06
Jagtar Singh Hawara  IND REB
Balwant Singh Rajoana | Balwant Rajoana  IND REB
Paramjit Singh Panjwar  IND REB ..2023-05-06
Wadhawa Singh | Wadhawa Singh Babbar  IND REB
Lakhbir Singh Rode  IND REB
Hardeep Singh Nijjar  IND CVL OPP ..2023-06-18
Gurpatwant Singh Pannun | Gurpatwant Singh Pannu  IND CVL OPP
Jagjit Singh Chohan | Jagjit Singh Chauhan  IND OPP
Jagtar Singh Johal  GBR CVL
Talwinder Singh Parmar  IND REB ..1992-10-15
Yasin Bhatkal | Mohammed Ahmed Siddibapa  IND REB  group=IMU
Riyaz Bhatkal | Riaz Bhatkal  IND REB  group=IMU
Iqbal Bhatkal  IND REB  group=IMU
Abdul Subhan Qureshi | Abdus Subhan Qureshi  IND REB  group=IMU
Safdar Nagori  IND REB
Zabiuddin Ansari | Abu Jundal | Syed Zabiuddin Ansari  IND REB  group=LET
Abdul Karim Tunda | Syed Abdul Karim  IND REB
Aftab Ansari  IND CRM
Dawood Ibrahim | Daud Ibrahim | Dawood Ibrahim Kaskar  IND CRM
Chhota Rajan | Chota Rajan | Rajendra Sadashiv Nikalje  IND CRM
Chhota Shakeel | Chota Shakeel  IND CRM
Abu Salem Ansari | Abu Salem Abdul Qayoom Ansari | Abu Salem Abdul Qayyum Ansari  IND CRM
Tiger Memon | Ibrahim Memon  IND CRM
Yakub Memon | Yaqub Memon  IND CRM ..2015-07-30
Arun Gawli  IND CRM
Lawrence Bishnoi  IND CRM
Goldy Brar | Satinderjit Singh  IND CRM
Phoolan Devi  IND CRM ..1994  IND LEG 1996..2001-07-25
Swami Aseemanand  IND REL
Shrikant Prasad Purohit | Lt Col Purohit | Prasad Purohit  IND MIL
Nathuram Godse  IND CRM
Mahatma Gandhi | Mohandas Gandhi | Mohandas K. Gandhi | Mohandas Karamchand Gandhi  IND CVL ..1948-01-30
Jawaharlal Nehru | Nehru  IND GOV 1947-08-15..1964-05-27
Sanjay Gandhi  IND PTY ..1980-06-23
B.R. Ambedkar | Bhimrao Ambedkar | Bhimrao Ramji Ambedkar  IND GOV 1947-08-15..1951-09
Subhas Chandra Bose  IND OPP
Vinayak Damodar Savarkar | V.D. Savarkar  IND CVL
Morarji Desai  IND GOV 1977-03-24..1979-07-28
Chaudhary Charan Singh | Choudhary Charan Singh  IND GOV 1977-03-24..1980-01-14
Lal Bahadur Shastri  IND GOV 1964-06-09..1966-01-11
Jayaprakash Narayan | Jayprakash Narayan  IND OPP ..1979-10-08
Vallabhbhai Patel | Sardar Vallabhbhai Patel  IND GOV 1947-08-15..1950-12-15

# --- India: business
Mukesh Ambani  IND BUS
Anil Ambani  IND BUS
Dhirubhai Ambani  IND BUS
Gautam Adani  IND BUS
Sagar Adani  IND BUS
Ratan Tata  IND BUS ..2024-10-09
Cyrus Mistry  IND BUS ..2022-09-04
Natarajan Chandrasekaran  IND BUS
Vijay Mallya  IND BUS
Nirav Modi  IND BUS
Mehul Choksi  IND BUS
Lalit Modi  IND BUS
Azim Premji  IND BUS
N.R. Narayana Murthy | Narayana Murthy  IND BUS
Nandan Nilekani  IND BUS ..2009-06  IND GOV 2009-07..2014-03  IND BUS 2014-04..
Anand Mahindra  IND BUS
Lakshmi Mittal  IND BUS
Subrata Roy  IND BUS ..2023-11-14
Ramalinga Raju | B. Ramalinga Raju  IND BUS
Kumar Mangalam Birla  IND BUS
Sunil Mittal | Sunil Bharti Mittal  IND BUS
Adar Poonawalla  IND BUS
Naresh Goyal  IND BUS
Kiran Mazumdar-Shaw  IND BUS
Anil Agarwal  IND BUS

# --- Bangladesh
Sheikh Mujibur Rahman | Mujibur Rahman  BGD GOV 1971-04..1975-08-15
Ziaur Rahman | General Ziaur Rahman  BGD GOV MIL 1975-11..1981-05-30
Hossain Mohammad Ershad | Hussain Muhammad Ershad | H.M. Ershad | Hossain Mohammed Ershad  BGD GOV MIL 1982-03-24..1990-12-06  BGD PTY 1990-12-07..2014-01-11  BGD PTY GOV 2014-01-12..2019-01-05  BGD OPP 2019-01-06..2019-07-14
Abdur Rahman Biswas  BGD GOV 1991-10-10..1996-10-09
Shahabuddin Ahmed  BGD GOV 1990-12-06..1991-10-09  BGD JUD 1991-10-10..1995-01  BGD GOV 1996-10-09..2001-11-14
A.Q.M. Badruddoza Chowdhury | Badruddoza Chowdhury | AQM Badruddoza Chowdhury  BGD GOV 2001-10-10..2002-06-21  BGD OPP 2002-06-22..2024-10-05
Jamiruddin Sircar | Jamiruddin Sirkar | Muhammad Jamiruddin Sircar  BGD LEG 2001-10-28..2009-01-25
Iajuddin Ahmed  BGD GOV 2002-09-06..2009-02-12
Zillur Rahman  BGD GOV 1996-06..2001-07-15  BGD PTY 2001-07-16..2009-02-11  BGD GOV 2009-02-12..2013-03-20
Abdul Hamid | Mohammad Abdul Hamid  BGD LEG ..2013-03-13  BGD GOV 2013-03-14..2023-04-24
Mohammed Shahabuddin | Mohammad Shahabuddin | Mohammed Shahabuddin Chuppu | Md Shahabuddin | Shahabuddin Chuppu  BGD GOV 2023-04-24..
Latifur Rahman  BGD JUD ..2001-03  BGD GOV 2001-07-15..2001-10-10
Muhammad Habibur Rahman | Justice Habibur Rahman  BGD GOV 1996-03-30..1996-06-23
Fakhruddin Ahmed | Fakhruddin Ahmad  BGD GOV 2001-10..2005-04  BGD GOV 2007-01-12..2009-01-06
Iftekhar Ahmed Chowdhury  BGD GOV 2001..2009-01-06
Mainul Hosein | Moinul Hosein | Barrister Mainul Hosein  BGD GOV 2007-01-14..2008-01-08
Abdus Samad Azad  BGD GOV 1996-06-23..2001-07-15  BGD OPP 2001-07-16..2005-04-27
Mohammad Nasim | Mohammed Nasim  BGD GOV 1996-06-23..2001-07-15  BGD OPP 2001-07-16..2009-01-05  BGD PTY 2009-01-06..2014-01-11  BGD GOV 2014-01-12..2019-01-07
Shah A.M.S. Kibria | Shah AMS Kibria  BGD GOV 1996-06-23..2001-07-15  BGD OPP 2001-07-16..2005-01-27
Dipu Moni  BGD GOV 2009-01-06..2013-11-21  BGD GOV 2019-01-07..2024-08-05
Abul Hassan Mahmood Ali | A.H. Mahmood Ali | Abul Hasan Mahmud Ali | A. H. Mahmood Ali  BGD GOV 2012-09..2019-01-07  BGD GOV 2024-01-11..2024-08-05
A.K. Abdul Momen | AK Abdul Momen | Abulkalam Abdul Momen | A. K. Abdul Momen  BGD GOV 2009-08..2015-10  BGD GOV 2019-01-07..2024-01-10
Hasan Mahmud  BGD GOV 2009-01..2013-11  BGD GOV 2019-01-07..2024-08-05
Asaduzzaman Khan | Asaduzzaman Khan Kamal  BGD GOV 2014-01-12..2024-08-05
Sahara Khatun  BGD GOV 2009-01-06..2013-11
Muhiuddin Khan Alamgir | Mohiuddin Khan Alamgir  BGD GOV 1997..2001-07  BGD GOV 2012-09-13..2013-11
Abul Maal Abdul Muhith | A.M.A. Muhith | Abul Maal Muhith  BGD GOV 2009-01-06..2019-01-07
A.H.M. Mustafa Kamal | AHM Mustafa Kamal  BGD GOV 2014-01-12..2024-01-10
Obaidul Quader | Obaidul Kader  BGD OPP 2001-07-16..2008-12  BGD PTY 2009-01..2011-12-04  BGD GOV 2011-12-05..2024-08-05
Anisul Huq  BGD GOV 2014-01-12..2024-08-05
Shafique Ahmed  BGD GOV 2009-01-06..2014-01-12
Qamrul Islam | Kamrul Islam  BGD GOV 2009-01-06..2019-01-07
Suranjit Sengupta  BGD GOV 2011-11-28..2014-01-12
Tofail Ahmed  BGD GOV 1996-06-23..2001-07-15  BGD OPP 2001-07-16..2008-12  BGD GOV 2013-11..2019-01-07
Amir Hossain Amu  BGD GOV 2000..2001-07-15  BGD GOV 2014-01-12..2019-01-07
Matia Chowdhury | Motia Chowdhury  BGD GOV 1996-06-23..2001-07-15  BGD OPP 2001-07-16..2009-01-05  BGD GOV 2009-01-06..2019-01-07
Syed Ashraful Islam  BGD GOV 2009-01-06..2019-01-03
Hasanul Haq Inu | Hasanul Huq Inu  BGD PTY ..2012-09-12  BGD GOV 2012-09-13..2019-01-07
Rashed Khan Menon  BGD PTY ..2013-11  BGD GOV 2014-01-12..2019-01-07
Nurul Islam Nahid  BGD GOV 2009-01-06..2019-01-07
Md Tajul Islam  BGD GOV 2019-01-07..2024-08-05
Shahriar Alam | Md Shahriar Alam  BGD GOV 2014-01-12..2024-01-10
Zunaid Ahmed Palak | Junaid Ahmed Palak  BGD GOV 2014-01-12..2024-08-05
Mohammad Ali Arafat | Mohammad A. Arafat  BGD GOV 2024-01-11..2024-08-05
Salman F. Rahman | Salman Fazlur Rahman  BGD BUS ..2019-01-14  BGD GOV 2019-01-15..2024-08-05
Gowher Rizvi  BGD GOV 2009-07..2024-01
H.T. Imam | Hossain Toufique Imam  BGD GOV 2009-01..2021-03-04
Tarique Ahmed Siddique  BGD GOV 2009-01..2024-08-05
Sajeeb Wazed | Sajeeb Wazed Joy  BGD PTY
Sheikh Rehana  BGD PTY
Saima Wazed | Saima Wazed Putul  UNO 2024-02-01..
Sheikh Fazle Noor Taposh  BGD LEG 2009..2020-01  BGD GOV 2020-05..2024-08
Shamim Osman  BGD LEG
Saber Hossain Chowdhury | Saber Chowdhury  BGD LEG ..2024-01-10  BGD GOV 2024-01-11..2024-08-05
Zahid Maleque  BGD GOV 2014-01-12..2024-01-10
Anwarul Azim Anar  BGD LEG ..2024-05-13
Morshed Khan | M. Morshed Khan | Murshed Khan  BGD GOV 2001-10-10..2006-10-29
Altaf Hossain Chowdhury | Altaf Hossain Choudhury  BGD GOV 2001-10-10..2006-10-29
Lutfozzaman Babar | Lutfuzzaman Babar  BGD GOV 2001-10-10..2006-10-29
Saifur Rahman | M. Saifur Rahman  BGD GOV 1991-03..1996-03  BGD GOV 2001-10-10..2006-10-29
Moudud Ahmed  BGD GOV 1986..1990-12-06  BGD PTY 1990-12-07..2001-10-09  BGD GOV 2001-10-10..2006-10-29  BGD OPP 2006-10-30..2021-03-16
Mirza Fakhrul Islam Alamgir | Mirza Fakhrul | Mirza Fakhrul Islam  BGD GOV 2001-10-10..2006-10-29  BGD OPP 2006-10-30..2026-02-16  BGD GOV 2026-02-17..
Khandaker Mosharraf Hossain | Khandker Mosharraf Hossain  BGD GOV 2001-10-10..2006-10-29  BGD OPP 2006-10-30..2026-02-16  BGD PTY 2026-02-17..
Mirza Abbas  BGD GOV 2001-10-10..2006-10-29  BGD OPP 2006-10-30..2026-02-16  BGD PTY 2026-02-17..
Goyeshwar Chandra Roy | Gayeshwar Chandra Roy  BGD OPP ..2026-02-16  BGD PTY 2026-02-17..
Nazrul Islam Khan  BGD OPP ..2026-02-16  BGD PTY 2026-02-17..
Ruhul Kabir Rizvi  BGD OPP ..2026-02-16  BGD PTY 2026-02-17..
Amir Khasru Mahmud Chowdhury | Amir Khosru Mahmud Chowdhury  BGD GOV 2001-10..2004-03  BGD OPP 2006-10-30..2026-02-16  BGD GOV 2026-02-17..
Abdul Moyeen Khan | Moyeen Khan  BGD GOV 2001-10-10..2006-10-29  BGD OPP 2006-10-30..2026-02-16  BGD PTY 2026-02-17..
Salahuddin Ahmed | Salah Uddin Ahmed  BGD GOV 2001-10-10..2006-10-29  BGD OPP 2006-10-30..2026-02-16  BGD GOV 2026-02-17..
Iqbal Hassan Mahmood Tuku | Iqbal Hasan Mahmood  BGD GOV 2001-10..2006-10  BGD OPP 2006-11..2026-02-16  BGD PTY GOV 2026-02-17..
Hafizuddin Ahmed | Hafiz Uddin Ahmed  BGD GOV 2001-10..2006-10  BGD OPP 2006-11..2026-02-16  BGD PTY GOV 2026-02-17..
Tarique Rahman | Tareq Rahman | Tarek Rahman | Tareque Rahman  BGD PTY ..2006-10-29  BGD OPP 2006-10-30..2026-02-16  BGD GOV 2026-02-17..
Arafat Rahman Koko | Arafat Rahman  BGD BUS ..2015-01-24
Zubaida Rahman  BGD PTY
Salahuddin Quader Chowdhury | Salauddin Quader Chowdhury  BGD GOV 2001-10..2006-10  BGD OPP 2006-11..2015-11-22
Sadeque Hossain Khoka  BGD GOV 2001-10..2011-11  BGD OPP 2011-12..2019-11-04
Abdul Mannan Bhuiyan | Abdul Mannan Bhuyan  BGD GOV 2001-10-10..2006-10-29
Khandaker Delwar Hossain | Khandker Delwar Hossain  BGD OPP 2007-09..2011-03-16
Nazmul Huda | Barrister Nazmul Huda  BGD GOV 2001-10..2006-10
Oli Ahmed | Oli Ahmad | Colonel Oli Ahmed  BGD PTY
Ilias Ali | M Ilias Ali  BGD OPP ..2012-04-17
Ishraque Hossain  BGD OPP ..2026-02-16  BGD PTY 2026-02-17..
Rumeen Farhana | Rumin Farhana  BGD LEG OPP 2019..2022-12  BGD OPP 2023-01..2026-02-16  BGD LEG 2026-02-17..
Shama Obaed | Shama Obaid  BGD OPP ..2026-02-16  BGD GOV 2026-02-17..
Ghulam Azam | Golam Azam | Gholam Azam  BGD PTY ..2014-10-23
Motiur Rahman Nizami | Matiur Rahman Nizami  BGD PTY ..2001-10-09  BGD GOV 2001-10-10..2006-10-29  BGD OPP 2006-10-30..2016-05-11
Ali Ahsan Mohammad Mujahid | Ali Ahsan Mujahid | Ali Ahsan Mohammed Mojaheed  BGD GOV 2001-10-10..2006-10-29  BGD OPP 2006-10-30..2015-11-22
Abdul Quader Mollah | Abdul Quader Molla | Abdul Kader Mullah | Abdul Kader Molla  BGD OPP ..2013-12-12
Muhammad Kamaruzzaman | Mohammad Kamaruzzaman | Mohammed Qamaruzzaman  BGD OPP ..2015-04-11
Mir Quasem Ali | Mir Kashem Ali  BGD OPP ..2016-09-03
Delwar Hossain Sayeedi | Delwar Hossain Sayedee | Delawar Hossain Sayeedi | Delwar Hossain Sayedi  BGD OPP REL ..2023-08-14
Shafiqur Rahman | Dr Shafiqur Rahman  BGD OPP
Maqbul Ahmed | Maqbul Ahmad  BGD OPP ..2021-04-13
A.T.M. Azharul Islam | ATM Azharul Islam  BGD OPP
Mia Golam Parwar  BGD OPP
Syed Abdullah Mohammed Taher  BGD OPP
Shah Ahmad Shafi | Shah Ahmed Shafi | Allama Shafi  BGD REL ..2020-09-18
Junaid Babunagari  BGD REL ..2021-08-19
Mamunul Haque | Mamunul Huq  BGD REL OPP
Fazlul Haque Amini | Fazlul Huq Amini  BGD REL ..2012-12-12
Syed Rezaul Karim | Charmonai Pir  BGD REL
Shaikh Abdur Rahman | Shayekh Abdur Rahman  BGD REB ..2007-03-30  group=JMB
Siddiqul Islam | Bangla Bhai | Siddikul Islam  BGD REB ..2007-03-30  group=JMB
Mufti Abdul Hannan | Mufti Hannan  BGD REB ..2017-04-12  group=HUB
Tamim Chowdhury | Tamim Ahmed Chowdhury  BGD REB ..2016-08-27  group=JMB
Syed Ziaul Haque | Syed Mohammad Ziaul Haque | Sayed Ziaul Haque  BGD REB
Jashimuddin Rahmani | Jasimuddin Rahmani  BGD REB REL
Nurul Islam Marzan  BGD REB ..2017-01-06  group=JMB
Asadullah al-Galib | Asadullah Galib | Muhammad Asadullah Al Ghalib  BGD REL
Rowshan Ershad | Raushan Ershad  BGD PTY ..2014-01  BGD OPP 2014-02..2024-01
G.M. Quader | GM Quader | Ghulam Muhammed Quader  BGD GOV 2009-01-06..2014-01-12  BGD OPP 2019-01..
Anwar Hossain Manju  BGD GOV 1996-06..2001-07  BGD GOV 2014-01-12..2019-01-07
Kamal Hossain | Dr Kamal Hossain  BGD OPP
Abdul Kader Siddiqui | Kader Siddique | Abdul Kader Siddique  BGD OPP
A.S.M. Abdur Rab | ASM Abdur Rob | A.S.M. Abdur Rob  BGD OPP
Mahmudur Rahman Manna  BGD OPP
Nurul Haq Nur | Nurul Huq Nur | Nurul Haque Nur  BGD CVL ..2020  BGD OPP 2021..
Zonayed Saki  BGD OPP
Nahid Islam  BGD CVL ..2024-08-07  BGD GOV 2024-08-08..2025-02-25  BGD PTY OPP 2025-02-28..
Asif Mahmud | Asif Mahmud Shojib Bhuyain | Asif Mahmud Sajib Bhuiyan  BGD CVL ..2024-08-07  BGD GOV 2024-08-08..2025-12
Mahfuj Alam | Mahfuz Alam  BGD CVL ..2024-08  BGD GOV 2024-09..2025-12
Hasnat Abdullah  BGD CVL ..2025-02-27  BGD PTY OPP 2025-02-28..
Sarjis Alam  BGD CVL ..2025-02-27  BGD PTY OPP 2025-02-28..
Akhter Hossen | Akhtar Hossen  BGD PTY OPP 2025-02-28..
Nasiruddin Patwary | Nasiruddin Patwari  BGD PTY OPP 2025-02-28..
Sharif Osman Hadi | Osman Hadi  BGD CVL ..2025-12-18
Touhid Hossain | Md. Touhid Hossain | Mohammad Touhid Hossain  BGD GOV 2006-12..2009-07  BGD GOV 2024-08-08..2026-02-17
Asif Nazrul  BGD EDU ..2024-08-07  BGD GOV 2024-08-08..2026-02-17
Salehuddin Ahmed  BGD GOV 2005-05..2009-04  BGD GOV 2024-08-08..2026-02-17
M. Sakhawat Hossain | Sakhawat Hossain  BGD GOV 2007-02..2012-02  BGD GOV 2024-08-08..2026-02-17
Jahangir Alam Chowdhury | Md. Jahangir Alam Chowdhury  BGD GOV 2024-08-16..2026-02-17
Syeda Rizwana Hasan | Rizwana Hasan  BGD CVL ..2024-08-07  BGD GOV 2024-08-08..2026-02-17
Adilur Rahman Khan  BGD CVL ..2024-08-07  BGD GOV 2024-08-08..2026-02-17
Sharmeen Murshid  BGD CVL ..2024-08-07  BGD GOV 2024-08-08..2026-02-17
Farida Akhter  BGD CVL ..2024-08-07  BGD GOV 2024-08-08..2026-02-17
Mohammad Fouzul Kabir Khan | Fouzul Kabir Khan  BGD GOV 2024-08-16..2026-02-17
Shafiqul Alam  BGD JRN ..2024-08-12  BGD GOV 2024-08-13..2026-02-17
Khalilur Rahman  BGD GOV 2024-11..
Ali Riaz  BGD EDU ..2024-09  BGD GOV 2024-10..2026-02-17
Wahiduddin Mahmud  BGD EDU ..2024-08-15  BGD GOV 2024-08-16..2026-02-17
Waker-uz-Zaman | Waker uz Zaman | Wakeruzzaman  BGD MIL
Hasan Mashhud Chowdhury  BGD MIL ..2005-06-15  BGD GOV 2007-02..2009-04
Moeen U Ahmed | Moeen Uddin Ahmed | Moeen U. Ahmed  BGD MIL ..2009-06-15
Harun-Ar-Rashid | Harun Ar Rashid  BGD MIL ..2002-06
Mohammad Abdul Mubeen | Abdul Mubeen  BGD MIL ..2012-06-25
Iqbal Karim Bhuiyan  BGD MIL ..2015-06-25
Abu Belal Muhammad Shafiul Huq | Abu Belal Mohammad Shafiul Haque  BGD MIL ..2018-06-25
Aziz Ahmed  BGD MIL ..2021-06-24
S.M. Shafiuddin Ahmed | SM Shafiuddin Ahmed  BGD MIL ..2024-06-23
Hasan Mahmood Khandker  BGD COP ..2014-12
A.K.M. Shahidul Hoque | AKM Shahidul Hoque  BGD COP ..2018-01
Benazir Ahmed  BGD COP ..2022-09-30
Chowdhury Abdullah Al-Mamun  BGD COP ..2024-08-06
Mohammad Javed Patwary  BGD COP ..2020-04
Baharul Alam  BGD COP
Monirul Islam  BGD COP ..2024-08
Ziaul Ahsan  BGD MIL ..2024-08
A.B.M. Khairul Haque | ABM Khairul Haque  BGD JUD ..2011-05
Surendra Kumar Sinha  BGD JUD ..2017-11-11
Syed Mahmud Hossain  BGD JUD ..2021-12
Hasan Foez Siddique  BGD JUD ..2023-09
Obaidul Hassan  BGD JUD ..2024-08-10
Syed Refaat Ahmed  BGD JUD ..2025-12-27
Zubayer Rahman Chowdhury  BGD JUD
Mahbubey Alam  BGD GOV 2009-01..2020-09-27
A.M. Amin Uddin  BGD GOV 2020-10..2024-08
Md Asaduzzaman  BGD GOV 2024-08..
Mohammad Tajul Islam  BGD JUD 2024-09..
M.A. Aziz | Justice M.A. Aziz  BGD GOV 2005-05..2007-01
A.T.M. Shamsul Huda | ATM Shamsul Huda  BGD GOV 2007-02..2012-02
Kazi Rakibuddin Ahmad | Kazi Rakibuddin Ahmed  BGD GOV 2012-02..2017-02
K.M. Nurul Huda | KM Nurul Huda  BGD GOV 2017-02..2022-02
Kazi Habibul Awal  BGD GOV 2022-02..2024-09
A.M.M. Nasir Uddin | AMM Nasir Uddin  BGD GOV 2024-11..
Shirin Sharmin Chaudhury | Shirin Sharmin Chowdhury  BGD LEG 2009..2024-09-02
Atiur Rahman  BGD GOV 2009-05..2016-03-15
Fazle Kabir  BGD GOV 2016-03..2022-07
Abdur Rouf Talukder  BGD GOV 2018..2024-08
Ahsan H. Mansur | Ahsan Mansur  BGD GOV 2024-08..
Shamsher Mobin Chowdhury | Shamsher M. Chowdhury  BGD GOV ..2009-01  BGD OPP 2009-02..2015-10
Mohamed Mijarul Quayes | Mirajul Quayes  BGD GOV ..2017-03
Shahidul Haque | Md Shahidul Haque  BGD GOV ..2019-12
Masud Bin Momen  BGD GOV ..2024-09
Asad Alam Siam  BGD GOV
Anwarul Karim Chowdhury  BGD GOV ..2001  UNO 2002-03..2007-06
Ismat Jahan  BGD GOV
Rabab Fatima  BGD GOV ..2022-05  UNO 2022-06..
Muhammad Abdul Muhith  BGD GOV ..2024-10
Ihsanul Karim  BGD GOV 2015..2024-03
Fazle Hasan Abed  BGD SOC ..2019-12-20
Zafrullah Chowdhury  BGD CVL ..2023-04-11
Taslima Nasreen | Taslima Nasrin  BGD CVL
Shahidul Alam  BGD JRN CVL
Mahfuz Anam  BGD JRN
Mahmudur Rahman  BGD JRN
Rozina Islam  BGD JRN
Shamsuzzaman Shams  BGD JRN
Nasiruddin Elan | A.S.M. Nasiruddin Elan  BGD CVL
Avijit Roy  BGD CVL ..2015-02-26
Bonya Ahmed | Rafida Bonya Ahmed  BGD CVL
Ahmed Rajib Haider | Rajib Haider | Rajib Haidar  BGD CVL ..2013-02-15
Oyasiqur Rahman Babu | Washiqur Rahman  BGD CVL ..2015-03-30
Ananta Bijoy Das  BGD CVL ..2015-05-12
Niloy Neel | Niloy Chakrabarti | Niloy Chatterjee  BGD CVL ..2015-08-07
Faisal Arefin Dipan  BGD CVL ..2015-10-31
Xulhaz Mannan | Julhas Mannan  BGD CVL ..2016-04-25
Imran H. Sarker | Imran Sarker  BGD CVL
Humayun Azad  BGD EDU ..2004-08
Chinmoy Krishna Das | Chinmoy Krishna Das Brahmachari | Chinmoy Das  BGD REL
Santu Larma | Jyotirindra Bodhipriya Larma | Shantu Larma | J.B. Larma  BGD REB ..1997-12-02  BGD PTY 1997-12-03..
Nathan Bom | Nathan Lonchew Bom  BGD REB  group=KNF
Sara Hossain | Sarah Hossain  BGD CVL
Sultana Kamal  BGD CVL
Iftekharuzzaman  BGD CVL
Badiul Alam Majumdar  BGD CVL
Debapriya Bhattacharya  BGD CVL
Michael Chakma  BGD CVL
Kalpana Akter | Kalpona Akter  BGD LAB
Sohel Rana  BGD BUS
Mohammed Saiful Alam | Saiful Alam Masud  BGD BUS
Ahmed Akbar Sobhan  BGD BUS

# --- Sri Lanka
Ranasinghe Premadasa  LKA GOV ..1993-05-01
Dingiri Banda Wijetunga | D.B. Wijetunga | D. B. Wijetunga  LKA GOV 1989..1994-11-12
Junius Richard Jayewardene | J.R. Jayewardene | J. R. Jayewardene | JR Jayawardene  LKA GOV 1977-07..1989-01-02
Solomon Bandaranaike | S.W.R.D. Bandaranaike  LKA GOV 1956-04..1959-09-26
Anura Kumara Dissanayake | Anura Kumara Dissanayaka | Anura Dissanayake | Anura Kumara  LKA GOV 2004-04..2005-06  LKA OPP 2005-07..2024-09-22  LKA GOV 2024-09-23..
Sirimavo Bandaranaike  LKA GOV 1994-11-14..2000-08-10
Ratnasiri Wickremanayake | Ratnasiri Wickramanayake  LKA GOV 1994-08..2001-12-07  LKA OPP 2001-12-08..2004-04  LKA GOV 2004-05..2010-04
D.M. Jayaratne | Disanayaka Mudiyanselage Jayaratne | D. M. Jayaratne  LKA GOV 2004-04..2015-01-09
Dinesh Gunawardena | Dinesh Gunawardene | Dinesh Gunewardena  LKA GOV 2004-04..2015-01-09  LKA OPP 2015-01-10..2019-11-21  LKA GOV 2019-11-22..2024-09-24
Harini Amarasuriya  LKA OPP 2020-08..2024-09-23  LKA GOV 2024-09-24..
Lakshman Kadirgamar  LKA GOV 1994-08..2001-12-12  LKA OPP 2001-12-13..2004-04-09  LKA GOV 2004-04-10..2005-08-12
Tyronne Fernando  LKA GOV 2001-12-12..2004-04-10
Anura Bandaranaike  LKA LEG 2000-10..2001-10  LKA GOV 2004-04..2007-12
Mangala Samaraweera  LKA GOV 1994-08..2001-12  LKA GOV 2004-04..2007-02-09  LKA OPP 2007-02-10..2015-01-11  LKA GOV 2015-01-12..2019-11-17  LKA OPP 2019-11-18..2021-08-24
Rohitha Bogollagama  LKA GOV 2004..2010-04-22
G.L. Peiris | GL Peiris | Gamini Lakshman Peiris | G. L. Peiris  LKA GOV 1994-08..2004-04  LKA GOV 2007-01..2015-01-09  LKA PTY 2016-11..2020-08-11  LKA GOV 2020-08-12..2022-07  LKA OPP 2022-08..
Ravi Karunanayake  LKA GOV 2001-12..2004-04  LKA OPP 2004-05..2015-01-11  LKA GOV 2015-01-12..2017-08-10
Tilak Marapana  LKA GOV 2001-12..2003-11  LKA GOV 2015-09..2019-11
Sarath Amunugama  LKA GOV 2000-10..2001-12  LKA GOV 2004-04..2015-01-09
Ali Sabry | Mohamed Ali Sabry  LKA GOV 2020-08-12..2024-09-23
Vijitha Herath  LKA OPP ..2024-09-23  LKA GOV 2024-09-24..
Anuruddha Ratwatte  LKA GOV 1994-08..2001-12
Ruwan Wijewardene | Ruwan Wijewardena  LKA GOV 2015-09..2019-11
Sagala Ratnayaka | Sagala Ratnayake  LKA GOV 2015-01..2018-03  LKA GOV 2022-07..2024-09
Hemasiri Fernando  LKA GOV 2018-10..2019-04-25
Kamal Gunaratne | Kamal Gunaratna  LKA MIL ..2016-09  LKA GOV 2019-11-19..2024-09
Sampath Thuyacontha | Sampath Thuyakontha  LKA GOV 2024-09..
Karunasena Hettiarachchi  LKA GOV 2015-09..2017-07
Basil Rajapaksa  LKA GOV 2005-11..2015-01-09  LKA PTY 2016-11..2021-07-07  LKA GOV 2021-07-08..2022-04-03  LKA PTY 2022-04-04..
Namal Rajapaksa  LKA LEG 2010-04..2020-08-11  LKA GOV 2020-08-12..2022-04-03  LKA LEG 2022-04-04..2024-09-23  LKA OPP 2024-09-24..
Chamal Rajapaksa  LKA GOV 2005-11..2010-04-21  LKA LEG 2010-04-22..2015-06-26  LKA GOV 2019-11-22..2022-04-03
Shashindra Rajapaksa | Shasheendra Rajapaksa  LKA GOV 2009..2015-01
Yoshitha Rajapaksa  LKA MIL
Wimal Weerawansa  LKA OPP ..2010-04-22  LKA GOV 2010-04-23..2015-01-09  LKA OPP 2015-01-10..2019-11-21  LKA GOV 2019-11-22..2022-03-03  LKA OPP 2022-03-04..
Champika Ranawaka | Patali Champika Ranawaka  LKA GOV 2007-01..2014-11-18  LKA GOV 2015-01-12..2019-11-17  LKA OPP 2019-11-18..
Keheliya Rambukwella  LKA GOV 2001-12..2004-04  LKA GOV 2007-01..2015-01-09  LKA GOV 2020-08-12..2024-02
Sarath Fonseka | General Sarath Fonseka | Gardihewa Sarath Chandralal Fonseka  LKA MIL ..2009-11-15  LKA OPP 2009-11-16..2016-02-24  LKA GOV 2016-02-25..2019-11-17  LKA OPP 2019-11-18..
Sajith Premadasa  LKA GOV 2001-12..2004-04  LKA OPP 2004-05..2015-01-11  LKA GOV 2015-01-12..2019-11-17  LKA OPP 2019-11-18..
Karu Jayasuriya  LKA GOV 2001-12-12..2004-04-06  LKA OPP 2004-04-07..2015-01-11  LKA GOV 2015-01-12..2015-08  LKA LEG 2015-09-01..2020-03-03
Rauff Hakeem | Rauf Hakeem  LKA GOV 2000-10..2001-06  LKA GOV 2001-12..2004-04  LKA GOV 2010-11..2014-12-28  LKA GOV 2015-01-12..2019-11-17  LKA OPP 2019-11-18..
Rishad Bathiudeen | Rishad Badiuddin | Rishard Badurdeen  LKA GOV 2007-01..2019-06-03  LKA OPP 2019-11-18..
M.L.A.M. Hizbullah  LKA GOV 2019-01..2019-06-03
Azath Salley  LKA GOV 2019-01..2019-06-03
A.H.M. Fowzie  LKA GOV 1994..2015-01
Arumugam Thondaman | Arumugan Thondaman  LKA GOV 1999..2015-01  LKA GOV 2019-11..2020-05-26
Savumiamoorthy Thondaman | S. Thondaman  LKA GOV ..1999-10-30
Jeevan Thondaman  LKA GOV 2020-08..2024-09
Senthil Thondaman  LKA GOV 2023-05..2024-09
Mano Ganesan  LKA OPP ..2015-09-03  LKA GOV 2015-09-04..2019-11-17  LKA OPP 2019-11-18..
Palany Thigambaram | Palani Digambaram  LKA GOV 2014..2019-11-17
Douglas Devananda  LKA GOV 2000-10..2001-12  LKA GOV 2004-04..2015-01-09  LKA GOV 2019-11-22..2024-09-23
Rajavarothiam Sampanthan | R. Sampanthan | Rajavarothayam Sampanthan  LKA OPP ..2024-06-30
M.A. Sumanthiran | MA Sumanthiran | Mathiaparanam Abraham Sumanthiran | M. A. Sumanthiran  LKA OPP 2010-04..
Mavai Senathirajah  LKA OPP ..2025-01-29
C.V. Wigneswaran | Canagasabapathy Visuvalingam Wigneswaran | C. V. Vigneswaran | C.V. Vigneswaran  LKA JUD ..2004  LKA GOV 2013-10-07..2018-10-24  LKA OPP 2018-10-25..
Suresh Premachandran | Suresh Premachandra  LKA OPP
Selvam Adaikalanathan  LKA OPP
Gajendrakumar Ponnambalam  LKA OPP
Veerasingham Anandasangaree | V. Anandasangaree  LKA OPP
Dharmalingam Siddharthan | D. Siddharthan  LKA OPP
Shanakiyan Rasamanickam | Shanakiyan Rajaputhiran Rasamanickam  LKA OPP
Sivagnanam Shritharan | S. Shritharan | Sivagnanam Sritharan | S. Sritharan  LKA OPP
Neelan Tiruchelvam  LKA LEG ..1999-07-29
Appapillai Amirthalingam  LKA OPP ..1989-07-13
Joseph Pararajasingham  LKA OPP ..2005-12-25
Nadarajah Raviraj  LKA OPP ..2006-11-10
Thiyagarajah Maheswaran | T. Maheswaran  LKA OPP ..2008-01-01
D.M. Dassanayake  LKA GOV ..2008-01-08
Jeyaraj Fernandopulle  LKA GOV 1994-08..2001-12  LKA GOV 2004-04..2008-04-06
M.K. Shivajilingam | M.K. Sivajilingam  LKA OPP
Ananthi Sasitharan  LKA OPP
S.B. Dissanayake | S. B. Dissanayake  LKA GOV 1994..2004-02  LKA GOV 2010..2015-01
Lalith Athulathmudali  LKA OPP ..1993-04-23
Gamini Dissanayake  LKA OPP ..1994-10-24
Tissa Attanayake | Tissa Attanayaka  LKA PTY
Navin Dissanayake  LKA GOV 2007..2015-01  LKA GOV 2015-03..2019-11
Nimal Siripala de Silva  LKA GOV 1994-08..2001-12  LKA GOV 2004-04..2015-01-09  LKA GOV 2015-03..2019-11  LKA GOV 2020-08..2024-09
Susil Premajayantha | Susil Premajayanth | Susil Premjayanth  LKA GOV 2004-04..2015-01-09  LKA GOV 2015-09..2018-04  LKA GOV 2022-05..2024-09
Mervyn Silva  LKA GOV 2004..2015-01-09
Duminda Silva  LKA LEG ..2016
Bharatha Lakshman Premachandra  LKA PTY ..2011-10-08
Hirunika Premachandra  LKA LEG 2015-08..
Udaya Gammanpila  LKA GOV 2020-08-12..2022-03-03  LKA OPP 2022-03-04..
Dullas Alahapperuma | Dallas Alahapperuma  LKA GOV 2010..2015-01-09  LKA GOV 2019-11-22..2022-07  LKA OPP 2022-08..
Wijeyadasa Rajapakshe | Wijeyadasa Rajapakse | Wijeyadasa Rajapaksha  LKA GOV 2015-01-12..2017-08-23  LKA GOV 2022-05-20..2024-07
Lakshman Kiriella  LKA GOV 2015-01-12..2019-11-17  LKA OPP 2019-11-18..2024-09
Vasudeva Nanayakkara  LKA GOV 2010..2015-01-09  LKA GOV 2019-11..2022-04
Tissa Vitharana | Tissa Vitarana  LKA GOV 2004..2015-01
Rajitha Senaratne | Rajitha Senarathne  LKA GOV 2007-01..2014-11-21  LKA GOV 2015-01-12..2019-11-17
Arjuna Ranatunga  LKA LEG 2001-12..2015-01-11  LKA GOV 2015-01-12..2018-10-26
Harsha de Silva  LKA GOV 2015-09..2019-11  LKA OPP 2019-12..
Eran Wickramaratne  LKA GOV 2015-09..2019-11  LKA OPP 2019-12..
Malik Samarawickrama  LKA GOV 2015-09..2019-11
Mahinda Samarasinghe  LKA GOV 2006..2019-11  LKA GOV 2021-12..2025
Mahinda Yapa Abeywardena | Mahinda Yapa Abeywardene  LKA GOV 2004..2015-01  LKA LEG 2020-08-20..2024-09-24
W.J.M. Lokubandara | W. J. M. Lokubandara  LKA LEG 2004-04-22..2010-04
Jagath Wickramaratne | Jagath Wickramarathna  LKA LEG 2024-12..
Rohana Wijeweera  LKA REB ..1989-11-13  group=JVP
Somawansa Amarasinghe  LKA PTY
Tilvin Silva  LKA OPP ..2024-09-22  LKA PTY GOV 2024-09-23..
Bimal Rathnayake | Bimal Ratnayake  LKA OPP ..2024-11-17  LKA GOV 2024-11-18..
Sunil Handunnetti  LKA OPP ..2024-11-17  LKA GOV 2024-11-18..
Ananda Wijepala  LKA GOV 2024-11-18..
Nalinda Jayatissa | Nalinda Jayathissa  LKA OPP ..2024-11-17  LKA GOV 2024-11-18..
Wasantha Samarasinghe  LKA GOV 2024-11-18..
Kumara Jayakody  LKA GOV 2024-11-18..
Milinda Moragoda  LKA GOV 2001-12..2004-04  LKA GOV 2007-01..2010  LKA GOV 2021-08..2023-09
Austin Fernando  LKA GOV 2001-12..2003-11  LKA GOV 2015-01..2020-01
Bernard Goonetilleke | Bernard Gunatilake  LKA GOV ..2008
Dayan Jayatilleka  LKA GOV 2007..2009-08  LKA GOV 2011..2013  LKA GOV 2018-08..2020-01
Rajiva Wijesinha  LKA GOV 2007..2010
Tamara Kunanayakam  LKA GOV 2011-07..2012
Lalith Weeratunga  LKA GOV 2005-11..2015-01-09
Sajin Vass Gunawardena | Sajin de Vass Gunawardena  LKA LEG 2010-04..2015
Mahindananda Aluthgamage  LKA GOV 2010-04..2015-01-09  LKA GOV 2020-08..2022-05
Prasanna Ranatunga  LKA GOV 2009..2015-01  LKA GOV 2019-11..2024-09
Johnston Fernando  LKA GOV 2010..2015-01  LKA GOV 2019-11..2022-04
Kanchana Wijesekera  LKA GOV 2022-04..2024-09
Shehan Semasinghe  LKA GOV 2020-08..2024-09
Manusha Nanayakkara  LKA GOV 2022-05..2024-08
Harin Fernando  LKA GOV 2015-01..2019-11  LKA OPP 2019-12..2022-05-19  LKA GOV 2022-05-20..2024-08
Tiran Alles  LKA GOV 2022-05-20..2024-09-23
Bandula Gunawardena | Bandula Gunawardane | Bandula Gunawardhana  LKA GOV 2007..2015-01  LKA GOV 2019-11..2024-09
Ramesh Pathirana  LKA GOV 2019-11..2024-09
Sarath Weerasekara | Sarath Weerasekera  LKA MIL ..2009  LKA GOV 2020-11..2022-04  LKA LEG 2022-05..2024-09
Dhammika Perera  LKA BUS
Amarakeerthi Athukorala  LKA LEG ..2022-05-09
S.P. Thamilselvan | S.P. Tamilselvan | Suppiah Paramu Thamilselvan | Suppiah Paramu Tamilselvan  LKA REB ..2007-11-02  group=LTT
Anton Balasingham | Anton Stanislaus Balasingham  LKA REB ..2006-12-14  group=LTT
Adele Balasingham | Adele Ann Balasingham  LKA REB  group=LTT
Karuna Amman | Colonel Karuna | Vinayagamoorthy Muralitharan | Vinayagamurthi Muralitharan | Vinayagamoorthi Muralitharan  LKA REB ..2004-04  LKA PRM 2004-05..2008-10-06  LKA GOV 2008-10-07..2015-01-09
Pillayan | Pillaiyan | Sivanesathurai Chandrakanthan | Sivanesathurai Santhirakanthan  LKA PRM 2004-05..2008-05-15  LKA GOV 2008-05-16..2012-09  LKA GOV 2021..2024-09
Pottu Amman | Shanmugalingam Sivashankar  LKA REB ..2009-05-18  group=LTT
Thillaiyampalam Sivanesan | Colonel Soosai  LKA REB ..2009-05-18  group=LTT
Balasingham Nadesan | Balasingam Nadesan  LKA REB ..2009-05-18  group=LTT
Seevaratnam Pulidevan | Seevaratnam Puleedevan | S. Puleedevan  LKA REB ..2009-05-18  group=LTT
Selvarasa Pathmanathan | Kumaran Pathmanathan | Shanmugam Kumaran Tharmalingam | Selvarajah Pathmanathan  LKA REB ..2009-08  group=LTT
Rasiah Ilanthirayan | Rasaiah Ilanthiraiyan | Rasiah Ilanthiraiyan | Irasiah Ilanthiraiyan  LKA REB  group=LTT
Daya Master | Velayutham Dayanidhi  LKA REB ..2009-04  group=LTT
Brigadier Balraj | Colonel Balraj | Kandiah Balasegaran  LKA REB ..2008-05-20  group=LTT
Colonel Theepan | Brigadier Theepan  LKA REB ..2009-04  group=LTT
Colonel Ramesh  LKA REB ..2009-05  group=LTT
Charles Antony  LKA REB ..2009-05-18  group=LTT
Sathasivam Krishnakumar | Colonel Kittu  LKA REB ..1993-01-16  group=LTT
Gopalaswamy Mahendraraja | Mahattaya  LKA REB ..1994-12-28  group=LTT
Thamilini | Subramaniam Sivakamy  LKA REB ..2009-05  group=LTT
Eliyathamby Kousalyan | E. Kousalyan  LKA REB ..2005-02-07  group=LTT
Visvanathan Rudrakumaran | Visuvanathan Rudrakumaran | V. Rudrakumaran  LKA OPP
Uma Maheswaran  LKA REB ..1989-07-16
Murugan Sriharan  LKA REB
Nalini Sriharan  LKA REB
A.G. Perarivalan | Perarivalan  IND REB
Zahran Hashim | Zaharan Hashim | Mohammed Zahran Hashim | Zahran Mohamed Hashim  LKA REB ..2019-04-21  group=NTJ
Srilal Weerasooriya  LKA MIL ..2000-08
Lionel Balagalle  LKA MIL ..2004-06
Shantha Kottegoda  LKA MIL ..2005-12  LKA GOV 2019-04-29..2019-11
Jagath Jayasuriya  LKA MIL ..2015
Daya Ratnayake  LKA MIL ..2015-02
Crisanthe de Silva | Chrishantha de Silva  LKA MIL ..2017-06
Mahesh Senanayake  LKA MIL ..2019-08-18
Shavendra Silva  LKA MIL ..2024-12
Vikum Liyanage  LKA MIL ..2024-12
Lasantha Rodrigo  LKA MIL
Wasantha Karannagoda  LKA MIL ..2009-07  LKA GOV 2021-12..2023
Daya Sandagiri  LKA MIL ..2005-09
Ravindra Wijegunaratne | Ravindra Wijegunarathna  LKA MIL ..2019
Roshan Goonetileke | Roshan Goonatilake  LKA MIL ..2013
Parami Kulatunga  LKA MIL ..2006-06-26
Janaka Perera  LKA MIL ..2001  LKA OPP 2008..2008-10-06
Udaya Nanayakkara  LKA MIL
Prasad Samarasinghe  LKA MIL
Sanath Karunaratne  LKA MIL
Sumith Atapattu  LKA MIL
Ruwan Wanigasooriya  LKA MIL
Pujith Jayasundara | Pujith Jayasundera  LKA COP ..2019-04
Deshabandu Tennakoon  LKA COP ..2025-08
C.D. Wickramaratne | Chandana Wickramaratne  LKA COP ..2023-11
Priyantha Weerasooriya  LKA COP
Mahinda Balasuriya  LKA COP ..2011-06
N.K. Illangakoon  LKA COP ..2016-04
Ruwan Gunasekara  LKA COP
Nihal Thalduwa  LKA COP
Shani Abeysekara  LKA COP
Nilantha Jayawardena  LKA SPY
Suresh Sallay | Suresh Salley  LKA SPY ..2024
Palitha Kohona  LKA GOV 2006..2015-01  LKA GOV 2020..2024
Prasad Kariyawasam  LKA GOV ..2018-10
Kshenuka Senewiratne  LKA GOV
Rohan Perera  LKA GOV
Jayantha Dhanapala  UNO 1998-02..2003-06  LKA GOV 2004-06..2005-11
Radhika Coomaraswamy  UNO 1994..2012
Sarath N. Silva | Sarath Nanda Silva  LKA JUD ..2009-06
Shirani Bandaranayake  LKA JUD ..2015-01-29
Mohan Peiris | Mohan Pieris  LKA GOV 2008-12..2013-01-14  LKA JUD 2013-01-15..2015-01-28  LKA GOV 2021-01..2024
Kanagasabapathy Sripavan | K. Sripavan  LKA JUD ..2017-02
Nalin Perera  LKA JUD ..2019-04
Jayantha Jayasuriya  LKA GOV 2016-02..2019-04-28  LKA JUD 2019-04-29..2024-10  LKA GOV 2025..
Murdu Fernando  LKA JUD ..2025-07
Preethi Padman Surasena  LKA JUD
Ajith Nivard Cabraal  LKA GOV 2006-07..2015-01  LKA GOV 2021-09..2022-04-04
Arjuna Mahendran  LKA GOV 2015-01..2016-06
Indrajit Coomaraswamy  LKA GOV 2016-07..2019-12
W.D. Lakshman  LKA GOV 2019-12..2021-09
Nandalal Weerasinghe  LKA GOV 2022-04-07..
Mahinda Siriwardana  LKA GOV 2022-04..2025-06
P.B. Jayasundera  LKA GOV 2005..2015-01  LKA GOV 2019-11..2021-12
Mahinda Deshapriya  LKA GOV 2011..2020-11
Dayananda Dissanayake  LKA GOV 1995..2011-03
Lasantha Wickrematunge | Lasantha Wickramatunga | Lasantha Wickramatunge  LKA JRN ..2009-01-08
J.S. Tissainayagam | Jayaprakash Sittampalam Tissainayagam | J. S. Tissainayagam  LKA JRN
Dharmeratnam Sivaram | Sivaram Dharmeratnam | Taraki Sivaram  LKA JRN ..2005-04-28
Prageeth Eknaligoda | Prageeth Ekneligoda  LKA JRN
Sandya Eknaligoda | Sandhya Eknaligoda | Sandya Ekneligoda  LKA CVL
Frederica Jansz  LKA JRN
Poddala Jayantha  LKA JRN
Iqbal Athas  LKA JRN
Mylvaganam Nimalrajan | M. Nimalrajan  LKA JRN ..2000-10-19
Galagoda Aththe Gnanasara | Galagodaatte Gnanasara | Galagoda Atte Gnanasara | Galagodaaththe Gnanasara | Galabodaatte Gnanasara  LKA REL
Malcolm Ranjith | Cardinal Malcolm Ranjith | Albert Malcolm Ranjith  LKA REL
Athuraliye Rathana | Athureliye Rathana | Athuraliye Rathana Thero  LKA REL LEG
Ellawala Medhananda  LKA REL LEG
Omalpe Sobitha | Omalpe Sobhitha  LKA REL
Maduluwawe Sobitha | Maduluwawe Sobhitha  LKA REL ..2015-11-08
Rayappu Joseph | Bishop Rayappu Joseph  LKA REL ..2021-04-01
Oswald Gomis  LKA REL
Paikiasothy Saravanamuttu  LKA CVL
Jehan Perera  LKA CVL
Sunila Abeysekera  LKA CVL ..2013-09-09
Nimalka Fernando  LKA CVL
Ruki Fernando  LKA CVL
Balendran Jeyakumari  LKA CVL
Wasantha Mudalige  LKA CVL
Ambika Satkunanathan  LKA CVL
Hejaaz Hizbullah  LKA CVL
Bhavani Fonseka  LKA CVL
Kumar Gunaratnam | Premakumar Gunaratnam  LKA OPP
Rohan Gunaratna  LKA EDU

# --- Nepal
King Birendra | Birendra Bir Bikram Shah | King Birendra Bir Bikram Shah  NPL GOV 1972-01-31..2001-06-01
Crown Prince Dipendra | King Dipendra | Prince Dipendra  NPL GOV ..2001-06-04
King Gyanendra | Gyanendra Shah | Gyanendra Bir Bikram Shah  NPL GOV 2001-06-04..2008-05-28
Paras Shah | Crown Prince Paras | Prince Paras  NPL GOV ..2008-05-28
Girija Prasad Koirala | G.P. Koirala | GP Koirala  NPL GOV 1991-05-26..1994-11-30  NPL OPP 1994-12..1998-04-14  NPL GOV 1998-04-15..1999-05-31  NPL PTY 1999-06-01..2000-03-21  NPL GOV 2000-03-22..2001-07-26  NPL OPP 2001-07-27..2006-04-24  NPL GOV 2006-04-25..2008-08-18  NPL PTY 2008-08-19..2010-03-20
Krishna Prasad Bhattarai  NPL GOV 1990-04-19..1991-05-26  NPL PTY 1991-05-27..1999-05-30  NPL GOV 1999-05-31..2000-03-22  NPL PTY 2000-03-23..2011-03-04
Sher Bahadur Deuba  NPL GOV 1995-09-12..1997-03-12  NPL PTY 1997-03-13..2001-07-25  NPL GOV 2001-07-26..2002-10-04  NPL OPP 2002-10-05..2004-06-02  NPL GOV 2004-06-03..2005-02-01  NPL PTY 2005-02-02..2017-06-06  NPL GOV 2017-06-07..2018-02-15  NPL OPP 2018-02-16..2021-07-12  NPL GOV 2021-07-13..2022-12-26  NPL PTY 2022-12-27..
Lokendra Bahadur Chand  NPL GOV 1997-03-12..1997-10-07  NPL PTY 1997-10-08..2002-10-10  NPL GOV 2002-10-11..2003-06-04
Surya Bahadur Thapa  NPL GOV 1997-10-07..1998-04-15  NPL PTY 1998-04-16..2003-06-04  NPL GOV 2003-06-05..2004-06-03  NPL PTY 2004-06-04..2015-04-15
Man Mohan Adhikari | Manmohan Adhikari  NPL OPP ..1994-11-29  NPL GOV 1994-11-30..1995-09-12
Marich Man Singh Shrestha  NPL GOV 1986-06..1990-04-06
Madhav Kumar Nepal | Madhav Nepal  NPL GOV 1994-11-30..1995-09-12  NPL OPP 1995-09-13..2009-05-24  NPL GOV 2009-05-25..2011-02-06  NPL PTY 2011-02-07..
Jhala Nath Khanal | Jhalanath Khanal  NPL PTY ..2011-02-05  NPL GOV 2011-02-06..2011-08-29  NPL PTY 2011-08-30..
Baburam Bhattarai | Dr Baburam Bhattarai  NPL REB 1996-02-13..2006-11-21  NPL PTY 2006-11-22..2008-08-30  NPL GOV 2008-08-31..2009-05-04  NPL OPP 2009-05-05..2011-08-28  NPL GOV 2011-08-29..2013-03-14  NPL PTY 2013-03-15..
Khil Raj Regmi | Khilraj Regmi  NPL JUD ..2013-03-13  NPL GOV 2013-03-14..2014-02-11
Sushil Koirala  NPL PTY ..2014-02-10  NPL GOV 2014-02-11..2015-10-12  NPL OPP 2015-10-13..2016-02-09
Sushila Karki  NPL JUD ..2017-06-06  NPL GOV 2025-09-12..2026-03
Ram Baran Yadav  NPL GOV 2008-07-23..2015-10-29
Bidya Devi Bhandari | Bidhya Devi Bhandari | Bidhya Bhandari | Bidya Bhandari  NPL GOV 2009-05-25..2011-02-06  NPL PTY 2011-02-07..2015-10-28  NPL GOV 2015-10-29..2023-03-13
Ram Chandra Poudel | Ramchandra Paudel | Ram Chandra Paudel | Ramchandra Poudel  NPL PTY ..2007-03  NPL GOV 2007-04-01..2008-08  NPL PTY 2008-09..2023-03-12  NPL GOV 2023-03-13..
Parmananda Jha | Parmanand Jha  NPL GOV 2008-07-23..2015-10-31
Nanda Bahadur Pun | Nanda Kishor Pun | Nanda Kishore Pun  NPL REB ..2006-11-21  NPL MIL 2006-11-22..2015-10-30  NPL GOV 2015-10-31..2023-03
Ram Sahaya Yadav | Ram Sahaya Prasad Yadav  NPL GOV 2023-03-31..
Ramesh Nath Pandey  NPL GOV 2005-02..2006-04-25
Sahana Pradhan  NPL GOV 2007-04-01..2008-05
Upendra Yadav  NPL OPP ..2008-08-17  NPL GOV 2008-08-18..2009-05-04  NPL PTY 2009-05-05..
Sujata Koirala  NPL GOV 2009-06..2011-02-06
Prakash Sharan Mahat  NPL GOV 2004-06..2005-02-01  NPL GOV 2016-08..2017-05  NPL GOV 2023-03..2024-03
Mahendra Bahadur Pandey | Mahendra Pandey  NPL GOV 2014-02..2015-10
Kamal Thapa  NPL GOV 2005-12..2006-04-24  NPL OPP 2006-04-25..2015-10-11  NPL GOV 2015-10-12..2016-08  NPL PTY 2016-09..
Krishna Bahadur Mahara  NPL REB ..2006-11-21  NPL GOV 2007-04-01..2009-05-04  NPL GOV 2011-03..2011-08  NPL GOV 2016-08..2018-02  NPL LEG 2018-03-10..2019-10-01
Pradeep Gyawali | Pradeep Kumar Gyawali  NPL GOV 2018-03-16..2021-06
Narayan Khadka  NPL GOV 2021-09-22..2022-12-26
Bimala Rai Paudyal | Bimala Rai Poudyal  NPL GOV 2023-01..2023-02
Narayan Prakash Saud | N.P. Saud | NP Saud  NPL GOV 2023-04..2024-03
Narayan Kaji Shrestha | Narayan Kazi Shrestha  NPL PTY ..2011-08  NPL GOV 2011-09..2013-03-14  NPL GOV 2022-12..2023-02  NPL GOV 2023-03-31..2024-07
Arzu Rana Deuba  NPL PTY ..2024-07-14  NPL GOV 2024-07-15..2025-09-09
Khum Bahadur Khadka  NPL GOV 2001-07..2002-10-04
Krishna Prasad Sitaula | Krishna Sitaula  NPL GOV 2006-04..2008-08
Bam Dev Gautam | Bamdev Gautam  NPL GOV 1997..1997-10  NPL GOV 2008-08..2009-05-04  NPL GOV 2014-02..2015-10
Bhim Rawal | Bhim Bahadur Rawal  NPL GOV 2009-05..2011-02-06  NPL GOV 2015-10..2016-08
Bimalendra Nidhi  NPL GOV 2016-08..2017-05
Ram Bahadur Thapa | Ram Bahadur Thapa Badal  NPL REB ..2006-11-21  NPL PTY 2006-11-22..2008-08-21  NPL GOV 2008-08-22..2009-05-04  NPL PTY 2009-05-05..2018-02-25  NPL GOV 2018-02-26..2021-06
Rabi Lamichhane | Ravi Lamichhane  NPL JRN ..2022-06  NPL PTY 2022-07..2022-12-25  NPL GOV 2022-12-26..2023-01-27  NPL PTY 2023-01-28..2024-03-05  NPL GOV 2024-03-06..2024-07-14  NPL OPP 2024-07-15..2025-09-11  NPL PTY 2025-09-12..
Bal Krishna Khand | Balkrishna Khand  NPL GOV 2016-08..2017-05  NPL GOV 2021-07..2022-12-26
Ramesh Lekhak  NPL GOV 2024-07-15..2025-09-08
Janardan Sharma | Janardan Sharma Prabhakar  NPL REB ..2006-11-21  NPL GOV 2013..2013-03  NPL GOV 2016-08..2018-02  NPL GOV 2021-07..2022-07
Barshaman Pun | Barsha Man Pun  NPL REB ..2006-11-21  NPL GOV 2011-08..2013-03-14  NPL GOV 2018-03..2019-11  NPL GOV 2024-03..2024-07
Ishwor Pokhrel | Ishwar Pokharel | Ishwar Pokhrel  NPL GOV 2018-02..2021-05
Bishnu Prasad Paudel | Bishnu Poudel  NPL GOV 2015-11..2016-08  NPL GOV 2020-10..2021-07  NPL GOV 2022-12..2023-02  NPL GOV 2024-07-15..2025-09-09
Yuba Raj Khatiwada | Yubaraj Khatiwada  NPL GOV 2010-03..2015-03  NPL GOV 2018-02-26..2020-09
Ram Sharan Mahat  NPL GOV 1995-09..2001-07  NPL GOV 2006-04..2008-08  NPL GOV 2014-02..2015-10
Om Prakash Aryal  NPL GOV 2025-09-15..2026-03
Rameshore Khanal | Rameshwar Khanal  NPL GOV 2025-09-15..2026-03
Kulman Ghising | Kul Man Ghising  NPL GOV 2025-09-15..2026-03
Prithvi Subba Gurung  NPL GOV 2018-02..2021-05  NPL GOV 2024-07-15..2025-09-09
Rajan Bhattarai  NPL GOV 2018..2021-07
Raghuji Pant | Raghuji Panta  NPL PTY
Balendra Shah | Balen Shah  NPL GOV 2022-05..
Prajwalla Shumsher Rana | Prajwalla Shumsher Jung Bahadur Rana  NPL MIL ..2003-09
Pyar Jung Thapa  NPL MIL ..2006-09
Rookmangud Katawal | Rukmangad Katuwal | Rookmangad Katawal | Rukmangad Katawal  NPL MIL ..2009-09
Chhatra Man Singh Gurung | Chhatraman Singh Gurung  NPL MIL ..2012-09
Gaurav Shumsher Rana | Gaurav Rana  NPL MIL ..2015-09
Rajendra Chhetri  NPL MIL ..2018-09
Purna Chandra Thapa  NPL MIL ..2021-09
Prabhu Ram Sharma | Prabhuram Sharma  NPL MIL ..2024-09
Ashok Raj Sigdel | Ashokraj Sigdel  NPL MIL
Krishna Mohan Shrestha  NPL COP ..2003-01-26
Mohan Baidya | Mohan Vaidya | Mohan Baidya Kiran  NPL REB ..2006-11-21  NPL OPP 2012-06..
Netra Bikram Chand | Netra Bikram Chand Biplav | Netra Bikram Chand Biplab  NPL REB ..2006-11-21  NPL PTY 2006-11-22..2014-11  NPL REB 2014-12..2021-03-04  NPL PTY 2021-03-05..
Matrika Yadav | Matrika Prasad Yadav  NPL REB ..2006-11-21  NPL GOV 2007-04..2008-09  NPL PTY 2008-10..
Dev Gurung | Dev Prasad Gurung  NPL REB ..2006-11-21  NPL PTY 2006-11-22..
Dinanath Sharma | Dina Nath Sharma  NPL REB ..2006-11-21  NPL PTY 2006-11-22..
Hisila Yami  NPL REB ..2006-11-21  NPL GOV 2007-04..2008-05  NPL PTY 2008-06..
C.P. Gajurel | Chandra Prakash Gajurel | C. P. Gajurel  NPL REB ..2006-11-21  NPL PTY 2006-11-22..
Agni Prasad Sapkota | Agni Sapkota  NPL REB ..2006-11-21  NPL PTY 2006-11-22..2020-01-25  NPL LEG 2020-01-26..2022-09
Onsari Gharti Magar | Onsari Gharti  NPL LEG 2014-02..2017-10
Top Bahadur Rayamajhi  NPL PTY
Lekh Raj Bhatta  NPL PTY
Haribol Gajurel  NPL PTY
Pampha Bhusal  NPL GOV 2021-07..2022-12
Taranath Ranabhat | Tara Nath Ranabhat  NPL LEG 1999-06..2006-04
Subas Chandra Nembang | Subash Nemwang | Subas Nembang | Subash Chandra Nembang  NPL LEG ..2023-09-12
Dev Raj Ghimire | Devraj Ghimire  NPL LEG 2023-01-19..
Indira Rana Magar  NPL LEG 2023-01..
Mahantha Thakur | Mahanth Thakur  NPL PTY
Rajendra Mahato  NPL PTY
Bijay Kumar Gachhadar | Bijaya Gachhadar | Bijay Gachchhadar | Bijay Kumar Gachhedar  NPL GOV 2009-05..2013-03-14  NPL GOV 2015-10..2016-08  NPL PTY 2016-09..
Chandra Kant Raut | C.K. Raut | CK Raut | C. K. Raut  NPL CVL ..2019-03-08  NPL PTY 2019-03-18..
Resham Chaudhary | Resham Lal Chaudhary  NPL OPP
Jay Krishna Goit | Jaya Krishna Goit  NPL REB
Jwala Singh | Nagendra Paswan  NPL REB
Hridayesh Tripathi  NPL PTY
Rajendra Lingden  NPL OPP
Durga Prasai | Durga Prasain  NPL CVL
Sudan Gurung | Sudhan Gurung  NPL CVL
Swarnim Wagle  NPL PTY
Gagan Thapa | Gagan Kumar Thapa  NPL LEG 2008..2016-07  NPL GOV 2016-08..2017-05  NPL PTY 2017-06..
Bishwa Prakash Sharma  NPL PTY
Shekhar Koirala  NPL PTY
Shashank Koirala  NPL PTY
Prakash Man Singh  NPL GOV 2014-02..2015-10  NPL PTY 2015-11..2024-07-14  NPL GOV 2024-07-15..2025-09-09  NPL PTY 2025-09-10..
Minendra Rijal  NPL GOV 2014-02..2015-10  NPL GOV 2021..2022-06
Chakra Prasad Bastola | Chakra Bastola  NPL GOV 2000-03..2001-07
Arjun Narsingh KC | Arjun Narsingh K.C.  NPL PTY
Pradip Giri | Pradeep Giri  NPL PTY ..2022-08-20
Ganesh Man Singh  NPL PTY ..1997-09-18
Tulsi Giri  NPL GOV 2005-02-14..2006-04-24
Kirti Nidhi Bista | Kirtinidhi Bista  NPL GOV 2005-02-14..2006-04-24
Tanka Dhakal  NPL GOV 2005..2006-04-24
Shrish Shumsher Rana | Shirish Shumsher Rana  NPL GOV 2005..2006-04-24
Badri Prasad Mandal  NPL GOV 2002-10..2006-04
Narayan Singh Pun  NPL GOV 2002-10..2003-06
Padma Ratna Tuladhar | Padmaratna Tuladhar  NPL CVL ..2018-11-04
Daman Nath Dhungana  NPL CVL
Devendra Raj Panday  NPL CVL
Krishna Pahadi  NPL CVL
Sushil Pyakurel  NPL CVL
Subodh Raj Pyakurel | Subodh Pyakurel  NPL CVL
Kanak Mani Dixit  NPL JRN
Kunda Dixit  NPL JRN
Yubaraj Ghimire | Yuba Raj Ghimire  NPL JRN
Kailash Sirohiya  NPL JRN
Mahabir Pun  NPL CVL ..2025-09  NPL GOV 2025-10..2026-03
Govinda KC | Dr Govinda KC | Govinda K.C.  NPL CVL
Kul Chandra Gautam  UNO ..2007
Binod Chaudhary  NPL BUS
Ajeya Sumargi  NPL BUS
Kalyan Shrestha  NPL JUD ..2016-04
Cholendra Shumsher Rana | Cholendra Shumsher JB Rana  NPL JUD ..2022-12
Gopal Prasad Parajuli | Gopal Parajuli  NPL JUD ..2018-03
Prakash Man Singh Raut  NPL JUD
Bishwambhar Prasad Shrestha | Bishowambhar Prasad Shrestha  NPL JUD ..2024-10
Lokman Singh Karki  NPL GOV 2013-05..2017-01
Bhojraj Pokharel | Bhoj Raj Pokharel  NPL GOV 2006..2009
Neel Kantha Uprety | Nilkantha Uprety  NPL GOV 2009..2015
Dinesh Kumar Thapaliya  NPL GOV 2019..2025-02
Maha Prasad Adhikari  NPL GOV 2020-04..2025-04
Biswo Poudel | Biswo Nath Poudel  NPL GOV 2025-05..
Madan Bhandari  NPL PTY ..1993-05-16
Chitra Bahadur KC  NPL PTY
Narayan Man Bijukchhe | Narayan Man Bijukchhen  NPL PTY
Pashupati Shumsher Rana | Pashupati Rana  NPL PTY
Murari Raj Sharma  NPL GOV ..2005
Madhu Raman Acharya  NPL GOV ..2009
Gyan Chandra Acharya  NPL GOV ..2011  UNO 2012..2017
Durga Prasad Bhattarai  NPL GOV
Amrit Bahadur Rai | Amrit Rai  NPL GOV
Lok Bahadur Thapa  NPL GOV
Ganesh Raj Joshi  NPL GOV

# --- Bhutan
Jigme Singye Wangchuck | King Jigme Singye Wangchuck  BTN GOV 1972-07-24..2006-12-14
Jigme Khesar Namgyel Wangchuck | Jigme Khesar Namgyal Wangchuck | King Jigme Khesar Namgyel Wangchuck | Jigme Khesar  BTN GOV 2006-12-14..
Jigme Thinley | Jigme Yoser Thinley | Lyonpo Jigmi Thinley | Jigmi Y. Thinley | Jigmi Thinley  BTN GOV 1998-07..2013-04-28
Tshering Tobgay  BTN OPP 2008-04..2013-07-26  BTN GOV 2013-07-27..2018-08-09  BTN OPP 2018-12..2024-01-27  BTN GOV 2024-01-28..
Lotay Tshering  BTN GOV 2018-11-07..2023-11-01
Sangay Ngedup  BTN GOV 1998..2007-07  BTN OPP 2007-08..2009
Yeshey Zimba  BTN GOV 1998-07..2013-04
Khandu Wangchuk  BTN GOV 2001..2013-04
Kinzang Dorji  BTN GOV 1998..2008-04
Ugyen Tshering  BTN GOV 2005..2013-04
Rinzin Dorje  BTN GOV 2013-07..2015-07
Damcho Dorji  BTN OPP 2008-04..2013-07-26  BTN GOV 2013-07-27..2018-08-09
Tandi Dorji  BTN GOV 2018-11-07..2023-11-01
Dungye Dhondup Dhungyel | D.N. Dhungyel | D. N. Dhungyel  BTN GOV 2024-01-28..
Pema Gyamtsho  BTN GOV 2008-04..2013-04  BTN OPP 2013-07..2020
Dorji Wangdi  BTN GOV 2008-04..2013-04  BTN OPP 2020..2024-01
Lam Dorji  BTN MIL ..2005-11
Batoo Tshering  BTN MIL 2005-11..
Sonam Tobgye  BTN JUD ..2014-11
Lhatu Wangchuk  BTN GOV
Doma Tshering  BTN GOV
Daw Penjo  BTN GOV
Kunzang Wangdi  BTN GOV 2006..2015
Tek Nath Rizal  BTN CVL
Rongthong Kunley Dorji  BTN OPP ..2011-10-19
Namgay Zam  BTN JRN

# --- Maldives
Maumoon Abdul Gayoom | Maumoon Gayoom | Abdul Gayoom | Gayoom  MDV GOV 1978-11-11..2008-11-11  MDV PTY 2008-11-12..2016-07  MDV OPP 2016-08..
Mohamed Waheed Hassan | Mohammed Waheed Hassan Manik | Mohamed Waheed Hassan Manik | Mohammed Waheed Hassan | Mohamed Waheed  MDV GOV 2008-11-11..2013-11-17
Abdulla Yameen | Abdulla Yameen Abdul Gayoom | Abdullah Yameen | Yameen Abdul Gayoom  MDV GOV 1993..2005  MDV OPP 2008-11..2013-11-16  MDV GOV 2013-11-17..2018-11-17  MDV OPP 2018-11-18..
Ibrahim Mohamed Solih | Ibrahim Solih | Ibu Solih | Ibrahim Mohammed Solih  MDV OPP 2011..2018-11-16  MDV GOV 2018-11-17..2023-11-17  MDV OPP 2023-11-18..
Mohamed Jameel Ahmed | Mohamed Jameel  MDV GOV 2005..2009  MDV GOV 2012-02..2015-07-21  MDV OPP 2015-07-22..
Ahmed Adeeb | Ahmed Adeeb Abdul Ghafoor  MDV GOV 2012-03..2015-11-05
Abdulla Jihad  MDV GOV 2004..2018-11-17
Faisal Naseem  MDV GOV 2018-11-17..2023-11-17
Hussain Mohamed Latheef  MDV GOV 2023-11-17..
Fathulla Jameel  MDV GOV 1978..2005-07
Ahmed Shaheed  MDV GOV 2005-07..2007-08  MDV GOV 2008-11-12..2011-12  UNO 2012..2022
Abdulla Shahid | Abdullah Shahid  MDV GOV 2005..2009-05-27  MDV LEG 2009-05-28..2014-05  MDV OPP 2014-06..2018-11-16  MDV GOV 2018-11-17..2023-11-17  MDV OPP 2023-11-18..
Ahmed Naseem | Ahmed Nasym  MDV GOV 2008-11..2012-02-07
Abdul Samad Abdulla  MDV GOV 2012-02..2013-08-25
Dunya Maumoon  MDV GOV 2012..2016-07
Mohamed Asim  MDV GOV 2016-07..2018-11-17
Moosa Zameer  MDV GOV 2016..2018-11  MDV GOV 2023-11-17..
Abdulla Khaleel  MDV GOV 2024-09..
Mariya Ahmed Didi | Mariya Didi  MDV PTY ..2018-11-16  MDV GOV 2018-11-17..2023-11-17
Adam Shareef | Adam Shareef Umar  MDV GOV 2016..2018-11-17
Moosa Ali Jaleel | Moosa Jaleel  MDV MIL ..2012-02  MDV GOV 2015-01..2015-10
Ameen Faisal  MDV GOV 2008-11..2012-02-07
Tholhath Ibrahim | Tholhath Ibrahim Kaleyfaanu  MDV GOV ..2012-02-07
Ghassan Maumoon | Mohamed Ghassan Maumoon | Mohamed Ghassan Maumoon Gayoom  MDV LEG 2014..2023-11-16  MDV GOV 2023-11-17..
Ahmed Thasmeen Ali | Thasmeen Ali  MDV PTY
Gasim Ibrahim | Qasim Ibrahim  MDV GOV 2005-07..2008-07  MDV OPP 2008-08..2018-11-18  MDV LEG 2018-11-19..2019-05
Abdul Raheem Abdulla  MDV LEG
Abdulla Maseeh Mohamed | Abdulla Maseeh  MDV LEG 2014-05..2018-11
Abdulla Saeed  MDV JUD ..2018-12
Ahmed Faiz Hussain | Ahmed Faiz  MDV JUD ..2014-12
Ali Hameed  MDV JUD
Judge Abdulla Mohamed  MDV JUD
Ahmed Muthasim Adnan  MDV JUD
Ibrahim Hussain Zaki  MDV OPP
Abdulla Riyaz  MDV COP 2012-02..2013-11
Ahmed Shiyam  MDV MIL
Abdulla Shamaal  MDV MIL 2018-11..2023-11
Mohamed Nazim  MDV MIL ..2012-02-07  MDV GOV 2012-02-08..2015-01-20  MDV OPP 2015-01-21..
Imran Abdulla | Sheikh Imran Abdulla  MDV OPP ..2018-11-16  MDV GOV 2018-11-17..2023-11-17
Yameen Rasheed  MDV JRN ..2017-04-23
Ahmed Rilwan | Ahmed Rilwan Abdulla  MDV JRN ..2014-08-08
Jennifer Latheef  MDV CVL
Fathimath Dhiyana Saeed  MDV GOV 2005..2010  IGO 2011-03..2012-01
Thilmeeza Hussain  MDV GOV
Ali Naseer Mohamed  MDV GOV
Ahmed Sareer  MDV GOV
Hisaan Hussain  MDV LEG
Moosa Manik | Reeko Moosa Manik  MDV LEG
Mariyam Shiuna  MDV GOV 2023-11..2024-01
Malsha Shareef  MDV GOV 2023-11..2024-01
Ibrahim Ameer  MDV GOV 2018-11..2023-11
Fayyaz Ismail  MDV GOV 2018-11..2021  MDV PTY 2022..
Evan Naseem  MDV CVL ..2003-09-19

# --- Myanmar
Ne Win | General Ne Win  MMR GOV MIL 1962-03-02..1988-07-23
U Nu  MMR GOV 1948-01-04..1962-03-02  MMR OPP 1962-03-03..1995-02-14
Aung San | General Aung San  MMR GOV ..1947-07-19
U Thant  UNO 1961-11-03..1971-12-31
Saw Maung  MMR GOV MIL 1988-09-18..1992-04-23
Sein Lwin  MMR GOV 1988-07-26..1988-08-12
Khin Nyunt  MMR GOV SPY 1988-09-18..2004-10-18
Soe Win | Vice Senior General Soe Win | Vice-Senior General Soe Win  MMR MIL 2011..2021-01-31  MMR GOV MIL 2021-02-01..
Prime Minister Soe Win | Lieutenant General Soe Win | Lt. Gen. Soe Win | Lt. General Soe Win  MMR GOV MIL 2001..2007-10-12
Maung Aye  MMR GOV MIL 1993..2011-03-30
Shwe Mann | Thura Shwe Mann | Thura U Shwe Mann  MMR MIL ..2010-08  MMR LEG 2011-01-31..2016-01-29  MMR PTY 2016-01-30..
Tin Oo | U Tin Oo  MMR OPP ..2016-03-29  MMR PTY 2016-03-30..2024-06-01
Nyan Win  MMR GOV 2004-09-18..2011-03-30
Win Aung  MMR GOV 1998-11..2004-09-18
Ohn Gyaw  MMR GOV 1991..1998-11
Wunna Maung Lwin  MMR GOV 2011-03-30..2016-03-30  MMR GOV 2021-02-01..2023-02-01
Than Swe  MMR GOV
Kyaw Tin  MMR GOV 2012..2021-01-31
Kyaw Tint Swe  MMR GOV 2001..2010  MMR GOV 2016-05..2021-01-31
Kyaw Moe Tun  MMR GOV ..2021-02-25  MMR OPP 2021-02-26..
Hau Do Suan  MMR GOV ..2020-10
Aung Lynn  MMR GOV
Kyaw Thu  MMR GOV 2004..2009
Htin Kyaw | U Htin Kyaw  MMR GOV 2016-03-30..2018-03-21
Henry Van Thio  MMR GOV 2016-03-30..2024-04
Myint Swe | U Myint Swe  MMR MIL ..2011-03-29  MMR GOV 2011-03-30..2025-08-07
Tin Aung Myint Oo  MMR MIL ..2010  MMR GOV 2011-03-30..2012-07-01
Sai Mauk Kham  MMR GOV 2011-03-30..2016-03-30
Nyan Tun  MMR MIL ..2012-08-14  MMR GOV 2012-08-15..2016-03-30
Zaw Htay | Hmuu Zaw  MMR GOV ..2021-01-31
Ye Htut  MMR GOV 2011..2016-03-30
Kyaw Hsan  MMR GOV 2002-09..2015
Aung Min  MMR GOV 2003..2016-03-30
Soe Thane | Soe Thein  MMR GOV MIL 2005..2016-03-30
Hla Min  MMR GOV MIL 2011-03..2012-08
Wai Lwin  MMR GOV 2012-09..2015-08
Sein Win | Lieutenant General Sein Win | Lt. Gen. Sein Win  MMR GOV MIL 2015-08..2021-01-31
Dr Sein Win | Sein Win of the NCGUB  MMR OPP ..2012-09
Mya Tun Oo | Mya Htun Oo  MMR MIL ..2021-01-31  MMR GOV MIL 2021-02-01..
Tin Aung San  MMR MIL ..2021-01-31  MMR GOV MIL 2021-02-01..
Maung Maung Aye  MMR MIL
Ye Win Oo  MMR GOV MIL 2021-02-01..
Aung Lin Dwe  MMR GOV MIL 2021-02-01..
Zaw Min Tun  MMR MIL
Tun Tun Nyi  MMR MIL
Yar Pyae | Ya Pyae  MMR MIL ..2021-01-31  MMR GOV 2021-02-01..
Soe Htut  MMR GOV MIL 2020-02..2023-09
Maung Maung Soe  MMR MIL ..2017-11
Kyaw Swe  MMR GOV MIL 2016-03-30..2020-02
Ko Ko Hlaing  MMR GOV
Moe Aung  MMR MIL ..2022
Kyaw Swar Lin  MMR MIL
Nyo Saw | U Nyo Saw  MMR MIL ..2020  MMR GOV 2021..
Moe Myint Tun  MMR GOV MIL 2021-02-01..2023-09
Zwe Hein Htet  MMR MIL
Kyaw Zaw Lin  MMR GOV
Tun Tun Naung  MMR GOV 2021-05..
Tin Aye  MMR GOV 2011-02..2016-03
Hla Thein  MMR GOV 2016-03-30..2021-01-31
Thein Soe  MMR GOV 2010..2011-02  MMR GOV 2021-02..2024
Maung Maung Swe  MMR GOV 2004..2011
Maung Oo  MMR GOV MIL 2004-11..2011-03
Tin Hlaing  MMR GOV MIL 1997..2004-11
Khin Yi  MMR COP ..2011-03-29  MMR GOV 2011-03-30..2016-03-30  MMR PTY 2022-10..
Than Htay  MMR GOV ..2016-03  MMR PTY 2016-08..2022-10
Htay Oo  MMR GOV ..2011-03-30  MMR PTY 2011-03-31..2016-08
Aung Thaung  MMR GOV ..2011-03-30  MMR LEG 2011-03-31..2015-07-23
Thein Zaw  MMR GOV ..2011-03-30  MMR LEG 2011-03-31..2016-01
Hla Maung Shwe  MMR GOV
Aung Kyi  MMR GOV 2006..2014-07
Lun Thi  MMR GOV ..2011-03
Wai Moe Naing  MMR CVL
Duwa Lashi La  MMR OPP 2021-04-16..
Mahn Win Khaing Than  MMR LEG 2016-02-03..2021-01-31  MMR OPP 2021-02-01..
Zin Mar Aung  MMR CVL ..2016-01  MMR LEG 2016-02-01..2021-01-31  MMR OPP 2021-02-01..
Yee Mon | U Yee Mon | Tin Thit  MMR OPP 2021-04..
Dr Sasa | Salai Maung Taing San  MMR OPP 2021-02..
Lwin Ko Latt  MMR OPP 2021-04..
Tin Tun Naing  MMR OPP 2021-04..
Aung Myo Min | U Aung Myo Min  MMR CVL ..2021-04  MMR OPP 2021-05-03..
Aung Kyaw Moe  MMR OPP 2023-06..
Susanna Hla Hla Soe  MMR OPP 2021-04..
Win Myat Aye  MMR GOV 2016-03-30..2021-01-31  MMR OPP 2021-02-01..
Win Tin | U Win Tin  MMR JRN OPP ..2014-04-21
Aung Shwe | U Aung Shwe  MMR OPP ..2010
Win Htein | U Win Htein  MMR OPP ..2016-03-29  MMR PTY GOV 2016-03-30..2021-01-31  MMR OPP 2021-02-01..
Kyi Toe  MMR PTY
Myo Nyunt  MMR PTY
Phyo Min Thein  MMR OPP ..2016-03-29  MMR GOV 2016-03-30..2021-01-31
Zaw Myint Maung  MMR OPP ..2016-03-29  MMR GOV 2016-03-30..2021-01-31  MMR OPP 2021-02-01..2024-10-07
Nyi Pu  MMR GOV 2016-03-30..2021-01-31
Phyo Zeya Thaw | Phyo Zayar Thaw | Zeya Thaw  MMR CVL ..2012-04  MMR LEG 2012-05..2021-01-31  MMR OPP 2021-02-01..2022-07-23
Kyaw Min Yu | Ko Jimmy  MMR CVL OPP ..2022-07-23
Min Ko Naing | Paw Oo Tun  MMR CVL OPP
Ko Ko Gyi  MMR CVL ..2018-07  MMR PTY 2018-08..
Mya Aye  MMR CVL
Nilar Thein  MMR CVL
Htay Kywe  MMR CVL
Su Su Nway  MMR CVL
Ko Ni | U Ko Ni  MMR JUD PTY ..2017-01-29
Htin Lin Oo  MMR PTY
Aung Shin | Monywa Aung Shin  MMR PTY
May Win Myint | Daw May Win Myint  MMR PTY
Hantha Myint | Han Thar Myint | Hanthar Myint  MMR PTY
Thant Myint-U  MMR EDU
Thaung Tun | U Thaung Tun  MMR GOV 2017-01..2021-01-31
Tin Myo Win  MMR GOV 2016..2021-01-31
Khin Maung Swe  MMR PTY
Thu Wai  MMR PTY
Cho Cho Kyaw Nyein  MMR PTY
Aye Tha Aung  MMR PTY
Aye Maung | Dr Aye Maung  MMR PTY OPP
Set Aung  MMR GOV 2013..2021-01-31
Kyaw Win  MMR GOV 2016-03-30..2018-05
T Khun Myat | Ti Khun Myat  MMR LEG 2016..2021-01-31
Khin Aung Myint  MMR LEG 2011-01-31..2016-01-29
Ashin Wirathu | U Wirathu | Wirathu  MMR REL
Ashin Gambira | U Gambira | Shin Gambira  MMR REL
Sitagu Sayadaw | Ashin Nyanissara  MMR REL
Charles Maung Bo | Cardinal Charles Bo | Cardinal Charles Maung Bo | Cardinal Bo  MMR REL
Hkalam Samson | Kalam Samson  MMR REL
Ashin Issariya  MMR REL
Cynthia Maung  MMR CVL
Zarganar | Maung Thura  MMR CVL
Nay Phone Latt  MMR CVL ..2016-01  MMR LEG 2016-02..2021-01-31  MMR OPP 2021-02-01..
Bo Kyi | Ko Bo Kyi  MMR CVL
Khin Ohmar  MMR CVL
Thinzar Shunlei Yi  MMR CVL
Ei Thinzar Maung  MMR CVL ..2021-04  MMR OPP 2021-05..
Esther Ze Naw | Esther Ze Naw Bamvo  MMR CVL
Tayzar San | Dr Tayzar San  MMR CVL
Mya Thwe Thwe Khaing  MMR CVL ..2021-02-19
Maung Zarni  MMR CVL
Wai Hnin Pwint Thon  MMR CVL
Aung Zaw  MMR JRN
Wa Lone  MMR JRN
Kyaw Soe Oo  MMR JRN
Soe Myint  MMR JRN
Swe Win  MMR JRN
Than Win Htut  MMR JRN
Myo Min Htike  MMR JRN
Sai Zaw Thaike  MMR JRN
Tay Za  MMR BUS
Tun Myint Naing  MMR BUS
Lo Hsing Han | Law Hsit Han  MMR CRM BUS ..2013-07-06
Serge Pun  MMR BUS
Zaw Zaw  MMR BUS
Tun Min Latt  MMR BUS
Bo Mya | General Bo Mya | Saw Bo Mya  MMR REB ..2006-12-24  group=KNU
Saw Ba Thin Sein | Ba Thin Sein  MMR REB  group=KNU
Tamla Baw | Saw Tamla Baw  MMR REB  group=KNU
Mutu Say Poe | Saw Mutu Say Poe  MMR REB  group=KNU
Kwe Htoo Win | Saw Kwe Htoo Win  MMR REB  group=KNU
Mahn Sha Lah Phan | Padoh Mahn Sha | Pado Mahn Sha | Mahn Sha  MMR REB ..2008-02-14  group=KNU
David Tharckabaw | David Thackrabaw | David Takapaw  MMR REB  group=KNU
Zipporah Sein | Naw Zipporah Sein  MMR REB  group=KNU
Saw Taw Nee | Padoh Saw Taw Nee  MMR REB  group=KNU
Saw Nerdah Mya | Nerdah Mya | Nerdah Bo Mya  MMR REB
Baw Kyaw Heh | Saw Baw Kyaw Heh  MMR REB  group=KNU
Saw Lah Pwe | Na Kham Mwe  MMR REB  group=DKB
Johnny Htoo  MMR REB  group=GOA
Luther Htoo  MMR REB  group=GOA
Chit Thu | Saw Chit Thu  MMR PRM CRM  group=BGF
Khun Sa | Chang Chi-fu  MMR REB CRM ..2007-10-26
Wei Hsueh-kang | Wei Xuegang | Wei Hsueh Kang  MMR CRM REB  group=UWS
Bao Youxiang | Pao Yu-hsiang | Pao Yu Chang  MMR REB  group=UWS
Zhao Guoan | Zhao Guo An  MMR REB  group=UWS
Sai Leun | Lin Mingxian | Sai Lin  MMR REB
Peng Jiasheng | Phone Kyar Shin | Pheung Kya-shin | Peng Kya Shin | Phone Kya Shin  MMR REB ..2022-02-16  group=MND
Peng Daxun | Peng Deren | Peng Daren  MMR REB  group=MND
Bai Suocheng | Bai Xuoqian | Pe Sauk Chain  MMR PRM CRM
Ming Xuechang  MMR PRM CRM ..2023-11
Tun Myat Naing | Twan Mrat Naing | Tun Mrat Naing  MMR REB  group=ARA
Nyo Tun Aung | Nyo Twan Awng  MMR REB  group=ARA
Khaing Thukha | Khine Thu Kha | Khaing Thu Kha | Khine Thukha  MMR REB  group=ARA
Tar Aik Bong  MMR REB  group=TNL
Tar Bone Kyaw | Tar Bong Kyaw | Tar Bhone Kyaw | Ta Bone Kyaw  MMR REB  group=TNL
Mai Aik Kyaw | Mong Aik Kyaw  MMR REB  group=TNL
Lway Yay Oo  MMR REB  group=TNL
Gun Maw | Sumlut Gun Maw  MMR REB  group=KIA
N'Ban La | N. Ban La  MMR REB  group=KIA
Lanyaw Zawng Hra | Zawng Hra  MMR REB  group=KIA
Htang Gam Shawng | Gam Shawng  MMR REB  group=KIA
Naw Bu | Colonel Naw Bu  MMR REB  group=KIA
La Nan | Lahpai La Nan  MMR REB  group=KIA
Brang Seng | Maran Brang Seng  MMR REB ..1994  group=KIA
Yawd Serk | Ywet Sit | Sao Yawd Serk | Yord Serk | Yawt Serk  MMR REB  group=RCS
Hso Ten | Hso Hten  MMR REB  group=SSA
Pang Fa | Sao Pang Fa  MMR REB  group=SSA
Hkun Htun Oo | Khun Htun Oo | Khun Tun Oo  MMR OPP
Nai Hong Sar | Nai Hongsa | Nai Hong Sa  MMR REB  group=MON
Nai Shwe Kyin  MMR REB ..2003-03-07  group=MON
Khu Oo Reh | Khu U Reh  MMR REB  group=KRN
Khun Bedu | Khun Be Du  MMR REB  group=KRN
Khu Ree Du  MMR REB  group=KRN
Abel Tweed  MMR REB  group=KRN
Banyar Khun Aung  MMR CVL REB
Lian Hmung Sakhong | Lian H. Sakhong | Salai Lian Hmung Sakhong  MMR OPP
Pu Zing Cung | Zing Cung  MMR REB  group=CNF
Sui Khar  MMR REB  group=CNF
Bo Nagar  MMR REB
Ataullah Abu Ammar Jununi | Attaullah Abu Ammar Jununi | Ataullah Abu Ammar | Atta Ullah Abu Ammar Jununi  MMR REB  group=ARS
Mohib Ullah  MMR CVL ..2021-09-29
Tun Khin  MMR CVL
Nay San Lwin | Ro Nay San Lwin  MMR CVL
Wai Wai Nu  MMR CVL
Kyaw Min  MMR PTY
Abu Tahay  MMR PTY

# --- Thailand: palace, prime ministers, ministers
Bhumibol Adulyadej | King Bhumibol | King Bhumibol Adulyadej | Bhumibol  THA GOV 1946-06-09..2016-10-13
Maha Vajiralongkorn | King Vajiralongkorn | King Maha Vajiralongkorn | Vajiralongkorn | Crown Prince Vajiralongkorn  THA GOV
Queen Sirikit | Sirikit  THA GOV ..2025-10-24
Queen Suthida | Suthida  THA GOV
Maha Chakri Sirindhorn | Princess Sirindhorn | Princess Maha Chakri Sirindhorn | Sirindhorn  THA GOV
Ubolratana Rajakanya | Princess Ubolratana | Ubolratana Mahidol | Ubolratana  THA GOV
Sineenat Wongvajirapakdi | Sineenat  THA GOV
Prem Tinsulanonda | Prem Tinsulanond | General Prem Tinsulanonda  THA GOV 1980-03-03..2019-05-26
Sanya Dharmasakti  THA GOV ..1998-09
Chatichai Choonhavan  THA GOV 1988-08-04..1991-02-23  THA OPP 1992..1998-05-06
Suchinda Kraprayoon  THA MIL ..1992-04-06  THA GOV 1992-04-07..1992-05-24
Sunthorn Kongsompong  THA MIL GOV 1991-02-23..1992
Anand Panyarachun  THA GOV 1991-03-02..1992-09-23
Chuan Leekpai  THA GOV 1992-09-23..1995-07-13  THA OPP 1995-07-14..1997-11-08  THA GOV 1997-11-09..2001-02-09  THA OPP 2001-02-10..2003-04  THA PTY 2003-05..2019-05-27  THA LEG 2019-05-28..2023-03-20
Banharn Silpa-archa | Banharn Silpa archa  THA GOV 1995-07-13..1996-11-25  THA PTY 1996-11-26..2016-04-23
Chavalit Yongchaiyudh | Chavalit Yongchaiyuth  THA MIL ..1990  THA GOV 1996-11-25..1997-11-08  THA OPP 1997-11-09..2001-02-16  THA GOV 2001-02-17..2005-03  THA GOV 2008-09-24..2008-10-07  THA OPP 2009-10..
Surayud Chulanont | Surayudh Chulanont  THA MIL ..2003-09-30  THA GOV 2003-11..
Sonthi Boonyaratglin | Sonthi Boonyaratkalin | Sondhi Boonyaratkalin | Sonthi Boonyarataglin  THA MIL ..2006-09-18  THA MIL GOV 2006-09-19..2008-02-06  THA PTY 2009-11..
Samak Sundaravej  THA GOV 2000-07..2004-08  THA PTY 2007-08..2008-01-28  THA GOV 2008-01-29..2008-09-09
Somchai Wongsawat  THA GOV 2008-02-06..2008-12-02
Chavarat Charnvirakul | Chaovarat Chanweerakul  THA GOV 2008-02..2011-08-05
Abhisit Vejjajiva | Abhisit  THA OPP 2005-03..2008-12-16  THA GOV 2008-12-17..2011-08-05  THA OPP 2011-08-06..2019-03-24  THA PTY OPP 2025-10..
Niwatthamrong Boonsongpaisan | Niwattumrong Boonsongpaisan  THA GOV 2012-01..2014-05-22
Anutin Charnvirakul | Anutin Chanvirakul  THA PTY 2012-10..2019-07-09  THA GOV 2019-07-10..2025-06-18  THA OPP 2025-06-19..2025-09-06  THA GOV 2025-09-07..
Phumtham Wechayachai  THA PTY ..2023-08  THA GOV 2023-09-01..2025-09-07
Suriya Juangroongruangkit | Suriya Jungrungreangkit  THA GOV 2002-10..2006-09-19  THA GOV 2019-07-10..2025-09-07
Prawit Wongsuwan | Prawit Wongsuwon  THA MIL ..2005-09-30  THA GOV 2008-12-20..2011-08-09  THA GOV 2014-08-30..2023-09-01
Anupong Paochinda | Anupong Paojinda  THA MIL ..2010-09-30  THA GOV 2014-08-30..2023-09-01
Prajin Juntong | Prajin Jantong  THA MIL ..2014-08-29  THA GOV 2014-08-30..2019-05
Tanasak Patimapragorn | Thanasak Patimaprakorn  THA MIL ..2014-08-29  THA GOV 2014-08-30..2017-11
Don Pramudwinai  THA GOV 2014-09..2023-09-01
Parnpree Bahiddha-Nukara | Parnpree Bahiddhanukara  THA GOV 2023-09-01..2024-04-28
Maris Sangiampongsa  THA GOV 2024-04-30..2025-09-07
Sihasak Phuangketkeow  THA GOV
Surapong Tovichakchaikul  THA GOV 2011-08-09..2014-05-22
Kasit Piromya  THA GOV 2008-12-20..2011-08-09
Noppadon Pattama  THA PTY ..2008-02-05  THA GOV 2008-02-06..2008-07-14  THA PTY 2008-07-15..
Tej Bunnag  THA GOV 2008-07-27..2008-09-05
Saroj Chavanaviraj  THA GOV 2008-09..2008-09
Sompong Amornwiwat | Sompong Amornvivat  THA GOV 2008-02..2008-12-02  THA OPP 2019-07..2021-10
Nitya Pibulsonggram | Nitya Pibulsongkram  THA GOV ..2008-02-06
Kantathi Suphamongkhon | Kantathi Suphamongkol  THA GOV 2005-03..2006-09-19
Surakiart Sathirathai  THA GOV 1995-07..1996-05  THA GOV 2001-02-17..2006-09-19
Surin Pitsuwan  THA GOV 1992-09..1995-07  THA GOV 1997-11-14..2001-02-17  THA OPP 2001-02-18..2007-12  IGO 2008-01-01..2012-12-31
Supachai Panitchpakdi  THA GOV 1997-11..2000  IGO 2002-09-01..2005-08-31  UNO 2005-09-01..2013-08-31
Somkid Jatusripitak  THA GOV 2001-02-17..2006-09-19  THA GOV 2015-08..2020-07-16
Korn Chatikavanij  THA GOV 2008-12-20..2011-08-09  THA PTY 2011-08-10..
Kittiratt Na-Ranong | Kittirat Na Ranong | Kittiratt Na Ranong  THA GOV 2011-08-09..2014-05-22
Pridiyathorn Devakula  THA GOV 2001-05..2007-03  THA GOV 2014-08-30..2015-08
Thanong Bidaya  THA GOV 2005-03..2006-09-19
Apisak Tantivorawong  THA GOV 2015-08..2019-07
Uttama Savanayana  THA GOV 2015-08..2019-01  THA GOV 2019-07-10..2020-07-16
Arkhom Termpittayapaisith  THA GOV 2014..2019-07  THA GOV 2020-10..2023-09-01
Pichai Chunhavajira  THA GOV 2024-04-27..2025-09-07
Ekniti Nitithanprapas  THA GOV
Thammarak Isarangura | Thammarak Isaragura na Ayuthaya  THA GOV 2001-02..2006-09-19
Sukampol Suwannathat | Sukumpol Suwanatat  THA GOV 2011-08-09..2013-06
Yutthasak Sasiprapa | Yuthasak Sasiprapha  THA GOV 2011-08-09..2014-05
Boonrawd Somtas | Boonrod Somtat  THA GOV 2006-10-09..2008-02-06
Chettha Thanajaro | Chetta Thanajaro | Chettha Tanajaro  THA MIL ..1998  THA GOV 2003..2005
Sutin Klungsang | Sutin Klungsaeng | Suthin Klungsang  THA OPP ..2023-08  THA GOV 2023-09-01..2024-09-03
Natthaphon Narkphanit | Nattaphon Narkphanit  THA GOV 2024-09..
Chalerm Yubamrung | Chalerm Yoobamrung  THA GOV 2008-02-06..2008-08  THA OPP 2008-12..2011-08-08  THA GOV 2011-08-09..2014-05-22
Pracha Promnok  THA COP ..1997  THA GOV 2011-08-09..2014-05-22
Yongyuth Wichaidit  THA GOV 2011-08-09..2012-10
Jarupong Ruangsuwan | Charupong Ruangsuwan  THA GOV 2011-08..2014-05-22  THA OPP 2014-06..
Purachai Piumsombun | Purachai Piemsomboon  THA GOV 2001-02-17..2005
Wan Muhamad Noor Matha | Wan Mohamad Noor Matha | Wan Noor Matha  THA LEG 1996-11..2000-06  THA GOV 2001-02-17..2005-03  THA PTY 2005-04..2023-07-04  THA LEG 2023-07-05..
Kowit Wattana | Kowit Watana  THA COP ..2007-02  THA GOV 2008-02..2012
Bhokin Bhalakula | Bhokhin Bhalakula  THA GOV 2002..2005-02  THA LEG 2005-03..2006-02
Chaturon Chaisang  THA GOV 2001..2006-09-19  THA GOV 2013-06..2014-05-22  THA OPP 2014-05-23..2023-08  THA PTY 2023-09..
Chitchai Wannasathit | Chidchai Vanasatidya  THA GOV 2005-03..2006-09-19
Wissanu Krea-ngam | Wissanu Kreangam  THA GOV 2002-10..2006-06  THA GOV 2014-08-30..2023-09-01
Borwornsak Uwanno | Bowornsak Uwanno  THA GOV
Meechai Ruchuphan | Meechai Ruchupan  THA LEG 2006-10..2008-01  THA GOV 2015-10..2019
Thawee Sodsong | Tawee Sodsong  THA GOV 2011..2014-05  THA PTY 2018-09..2023-08  THA GOV 2023-09-01..2025-09
Suwat Liptapanlop  THA GOV 2001..2006-09
Sudarat Keyuraphan | Sudarat Keyuraphun  THA GOV 2001-02-17..2006-09-19  THA OPP 2018..
Chadchart Sittipunt | Chadchart Sittiphan  THA GOV 2012-01..2014-05-22  THA GOV 2022-06-01..
Sukhumbhand Paribatra  THA GOV 2009-01..2016-10
Apirak Kosayodhin  THA GOV 2004-08..2008-11
Aswin Kwanmuang  THA COP ..2011  THA GOV 2016-10..2022-03
Newin Chidchob  THA PTY
Thammanat Prompow | Thamanat Prompao | Thamanat Prompow | Thammanat Prompao  THA GOV 2019-07-10..2021-09-08  THA PTY 2021-09-09..2023-08  THA GOV 2023-09-01..2024-09-03  THA PTY 2024-09-04..2025-09-18  THA GOV 2025-09-19..
Narumon Pinyosinwat  THA GOV 2019-07..2021-09-08  THA GOV 2024-09-03..
Supajee Suthumpun  THA GOV 2025-09-19..
Pirapan Salirathavibhaga  THA GOV 2008-12..2011-08  THA GOV 2023-09-01..2025-09-07
Varawut Silpa-archa  THA GOV 2019-07-10..
Jurin Laksanawisit | Jurin Laksanavisit  THA GOV 2008-12..2011-08  THA GOV 2019-07-10..2023-09-01
Chalermchai Sri-on  THA GOV 2019-07-10..2023-09-01  THA GOV 2024-09-03..2025-09-18
Cholnan Srikaew  THA OPP 2021-10..2023-08  THA GOV 2023-09-01..2024-04
Chousak Sirinil | Chusak Sirinil  THA PTY
Julapun Amornvivat | Julapun Amornwiwat  THA OPP ..2023-08  THA GOV 2023-09-01..2025-09-18
Sermsak Pongpanit  THA GOV
Snoh Thienthong | Sanoh Thienthong  THA PTY
Suwit Khunkitti | Suwit Kunkitti  THA GOV
Uthai Pimchaichon | Uthai Pimjaichon  THA LEG 2001-02..2005-01
Yongyuth Tiyapairat | Yongyut Tiyapairat  THA GOV 2003..2006-09  THA LEG 2008-01..2008-04
Chai Chidchob  THA LEG 2008-05..2011-05
Somsak Kiatsuranont | Somsak Kiatsuranon  THA LEG 2011-08..2013-12
Pornpetch Wichitcholchai  THA LEG 2014-08..2024-07
Mongkol Surasajja | Mongkol Surasatja  THA LEG 2024-07..
Suchart Tancharoen  THA LEG
Jakrapob Penkair  THA GOV 2008-02..2008-05  THA OPP 2009..
Panitan Wattanayagorn  THA EDU ..2008-11  THA GOV 2008-12..2011-08
Sansern Kaewkamnerd | Sansern Kaewkumnerd  THA MIL ..2013  THA GOV 2014..2019
Anucha Burapachaisri  THA GOV 2020..2023-09
Traisulee Traisoranakul | Traisuree Taisaranakul  THA GOV
Jirayu Houngsub | Jirayu Huangsap  THA GOV 2024-10..2025-09
Chai Wacharonke  THA GOV 2023-09..2024-09
Nikorndej Balankura  THA GOV
Tharit Charungvat  THA GOV
Sek Wannamethee  THA GOV
Virachai Plasai  THA GOV ..2019-03-16
Norachit Sinhaseni  THA GOV
Vitavas Srivihok  THA GOV
Cherdchai Chaivaivid  THA GOV
Paradorn Pattanatabut | Paradon Pattanatabut  THA GOV 2012-10..2014
Thawil Pliensri | Thawil Pliansri  THA GOV 2009..2014-09
Aksara Kerdpol | Aksara Kerdphol  THA MIL ..2014  THA GOV 2015..2018-10
Udomchai Thamsarorat | Udomchai Thammasarorat  THA MIL ..2018-09  THA GOV 2018-10..2019-09
Wanlop Rugsanaoh | Wanlop Rugsanoah  THA GOV 2017..2023
Chatchai Bangchuad  THA GOV
Tarisa Watanagase  THA GOV 2006-11..2010-09
Prasarn Trairatvorakul  THA GOV 2010-10..2015-09
Veerathai Santiprabhob  THA GOV 2015-10..2020-09
Sethaput Suthiwartnarueput  THA GOV 2020-10..2025-09
Vitai Ratanakorn  THA GOV 2025-10..

# --- Thailand: army, police, courts
Somdhat Attanand | Somtat Attanan  THA MIL ..2003
Chaisit Shinawatra  THA MIL ..2005
Udomdej Sitabutr  THA MIL ..2015-09
Theerachai Nakwanich | Teerachai Nakwanich  THA MIL ..2016-09
Chalermchai Sitthisat | Chalermchai Sitthisart  THA MIL ..2018-09
Apirat Kongsompong  THA MIL ..2020-09
Narongphan Jitkaewtae | Narongpan Jittkaewtae  THA MIL ..2023-09
Charoenchai Hinthao  THA MIL ..2024-09
Pana Klaewplodtuk | Pana Claewplodtook  THA MIL
Boonsin Padklang  THA MIL ..2025-09
Songwit Noonpakdee | Songwit Noonpackdee  THA MIL ..2025-09
Winthai Suvaree | Winthai Suwaree | Winthai Suvari  THA MIL
Surasant Kongsiri  THA MIL
Saprang Kalayanamitr | Saprang Kallayanamit  THA MIL
Pallop Pinmanee | Panlop Pinmanee  THA MIL
Pichet Wisaijorn  THA MIL
Sirichai Thanyasiri | Sirichai Tunyasiri  THA MIL
Viroj Buacharoon  THA MIL
Pramote Prom-in  THA MIL
Acra Tiproch | Akara Thiprote  THA MIL
Khattiya Sawasdipol | Khattiya Sawatdiphol | Seh Daeng  THA MIL OPP ..2010-05-17
Manoonkrit Roopkachorn | Manoon Rupkachorn  THA LEG
Seripisut Temiyavet | Sereepisut Taemeeyaves | Sereepisut Temeeyaves  THA COP ..2008-02  THA OPP 2018..
Patcharawat Wongsuwan | Patcharawat Wongsuwon  THA COP ..2009-09  THA GOV 2023-09-01..2024-09-03
Sant Sarutanond  THA COP ..2004-09
Wichean Potephosree | Wichean Potposri  THA COP ..2011
Priewpan Damapong  THA COP ..2012-09
Adul Saengsingkaew  THA COP ..2014-05  THA GOV 2014-08-30..2019-05
Somyot Poompanmuang | Somyot Pumpanmuang  THA COP ..2015-09
Chakthip Chaijinda  THA COP ..2020-09
Suwat Jangyodsuk  THA COP ..2022-09
Damrongsak Kittiprapas  THA COP ..2023-09
Torsak Sukvimol  THA COP ..2024-09
Kitrat Panphet | Kittirat Phanphet  THA COP
Surachate Hakparn | Surachet Hakpal  THA COP ..2024-04
Srivara Ransibrahmanakul  THA COP
Prawut Thavornsiri | Prawut Thawornsiri  THA COP
Tharit Pengdit | Tarit Pengdith  THA COP ..2014-05
Wasana Permlarp  THA GOV ..2006-07
Apichart Sukhagganond | Apichart Sukhakanont  THA GOV 2006..2013
Somchai Srisutthiyakorn | Somchai Srisuthiyakorn  THA GOV 2013-12..2018-03
Supachai Somcharoen  THA GOV 2013-12..2018-08
Ittiporn Boonpracong | Ittiporn Boonprakong  THA GOV 2018-08..2025
Nurak Marpraneet | Nurak Mapraneet  THA JUD
Worawit Kangsasitiam  THA JUD
Srisuwan Janya  THA CVL
Ruangkrai Leekitwattana  THA LEG

# --- Thailand: movements, opposition, activists
Suthep Thaugsuban | Suthep Thuagsuban  THA OPP ..2008-12-16  THA GOV 2008-12-20..2011-08-09  THA OPP 2011-08-10..2014-05-22  THA PTY 2014-05-23..
Sondhi Limthongkul | Sondhi Lim  THA JRN OPP
Chamlong Srimuang | Chamlong Sri-muang  THA OPP
Suriyasai Katasila  THA CVL
Kotchawan Chaiyabutr  THA CVL
Luang Pu Buddha Issara | Buddha Issara | Buddha Isara  THA REL CVL
Warong Dechgitvigrom  THA PTY
Jatuporn Prompan  THA OPP
Nattawut Saikua | Nattawut Saikuar  THA OPP ..2012-01-17  THA GOV 2012-01-18..2014-05-22  THA OPP 2014-05-23..
Weng Tojirakarn | Weng Tochirakan  THA OPP
Veera Musikapong | Veera Musikhapong  THA OPP
Thida Tavornseth | Thida Thavornseth | Tida Tawornseth  THA OPP
Arisman Pongruangrong | Arisman Pongreungrong  THA OPP
Kwanchai Praipana  THA OPP
Kokaew Pikulthong  THA OPP
Suporn Atthawong  THA PTY
Thanathorn Juangroongruangkit | Thanathorn  THA OPP
Piyabutr Saengkanokkul  THA OPP
Pannika Wanich  THA OPP
Pita Limjaroenrat  THA OPP
Chaithawat Tulathon  THA OPP
Natthaphong Ruengpanyawut | Natthapong Ruengpanyawut  THA OPP
Parit Wacharasindhu  THA OPP
Rangsiman Rome  THA CVL ..2018  THA OPP 2019-03..
Sirikanya Tansakul | Sirikanya Tansakun  THA OPP
Amarat Chokepamitkul  THA OPP
Parit Chiwarak | Parit Chirawak  THA CVL
Panusaya Sithijirawattanakul  THA CVL
Arnon Nampa | Anon Nampa | Anon Numpa  THA CVL
Panupong Jadnok  THA CVL
Jatupat Boonpattararaksa | Jatupat Boonpatararaksa | Pai Dao Din  THA CVL
Netiporn Sanesangkhom | Netiporn Sanae-sangkhom  THA CVL ..2024-05-14
Tantawan Tuatulanon  THA CVL
Orawan Phuphong  THA CVL
Sirawith Seritiwat | Sirawit Serithiwat  THA CVL
Jutatip Sirikhan  THA CVL
Tattep Ruangprapaikitseree  THA CVL
Somyot Prueksakasemsuk | Somyot Pruksakasemsuk  THA CVL
Sombat Boonngamanong | Sombat Boonngam-anong  THA CVL
Nuttaa Mahattana  THA CVL
Wanchalearm Satsaksit  THA CVL ..2020-06-04
Surachai Danwattananusorn | Surachai Sae Dan  THA OPP
Sulak Sivaraksa  THA CVL
Pavin Chachavalpongpun  THA EDU OPP
Somsak Jeamteerasakul  THA EDU OPP
Giles Ungpakorn | Giles Ji Ungpakorn  THA EDU OPP
Thitinan Pongsudhirak  THA EDU
Thongchai Winichakul  THA EDU
Worachet Pakeerut  THA EDU
Yingcheep Atchanont  THA CVL
Angkhana Neelapaijit | Angkhana Neelaphaijit | Angkhana Neelapaichit  THA CVL
Somchai Neelapaijit | Somchai Neelaphaijit | Somchai Neelapaichit  THA JUD ..2004-03-12
Pornpen Khongkachonkiet  THA CVL
Sunai Phasuk | Sunai Pasuk  THA CVL
Sirikan Charoensiri  THA CVL
Porlajee Rakchongcharoen  THA CVL ..2014-04-17
Pravit Rojanaphruk  THA JRN
Chiranuch Premchaiporn  THA JRN
Phra Dhammachayo | Dhammachayo  THA REL
Supinya Klangnarong  THA CVL
Panthongtae Shinawatra  THA BUS
Pojaman Shinawatra | Potjaman Na Pombejra | Khunying Pojaman  THA BUS
Yaowapa Wongsawat  THA PTY
Payap Shinawatra  THA PTY
Vorayuth Yoovidhya  THA BUS
Dhanin Chearavanont  THA BUS
Charoen Sirivadhanabhakdi  THA BUS
Premchai Karnasuta  THA BUS
Wan Kadir Che Man | Wan Kadir Che Mat  THA REB
Hassan Taib | Hasan Taib  THA REB  group=BRN
Awang Jabat  THA REB
Sukri Hari | Sukree Haree  THA REB
Anas Abdulrahman  THA REB  group=BRN
Kasturi Mahkota | Kasturi Mahkhota  THA REB  group=PUL
Masae Useng | Masae Useang  THA REB  group=BRN
Sapae-ing Basor | Sapaeing Basoe  THA REB  group=BRN
Lukman Lima | Lukman B. Lima  THA REB  group=PUL
Abu Yasir Fikri  THA REB
Najmuddin Umar  THA PTY

# --- Laos
Kaysone Phomvihane  LAO GOV 1975-12-02..1992-11-21
Nouhak Phoumsavanh | Nouhak Phoumsavan  LAO GOV ..1998-02-24
Khamtay Siphandone | Khamtai Siphandon | Khamtai Siphandone  LAO GOV 1991-08-15..2006-06-08
Choummaly Sayasone | Chummaly Sayasone  LAO GOV 1991..2016-04-20
Bounnhang Vorachith | Bounnhang Vorachit | Boungnang Vorachith | Bounyang Vorachit  LAO GOV 1996..2021-03-22
Thongloun Sisoulith | Thongloun Sisoulit  LAO GOV
Sisavath Keobounphanh | Sisavat Keobounphan  LAO GOV ..2001-03-27
Bouasone Bouphavanh  LAO GOV 2003..2010-12-23
Thongsing Thammavong  LAO LEG 2006-06..2010-12-22  LAO GOV 2010-12-23..2016-04-20
Phankham Viphavanh  LAO GOV 2011..2022-12-30
Sonexay Siphandone | Sonexay Siphandon | Sonsay Siphandone  LAO GOV
Somsavat Lengsavad  LAO GOV 1993..2016-04
Saleumxay Kommasith | Saleumxay Kommasit  LAO GOV
Thongsavanh Phomvihane  LAO GOV
Douangchay Phichit | Duangchay Phichit  LAO GOV MIL 2001..2014-05-17
Sengnouan Xayalath | Sengnuan Xayalath  LAO GOV MIL 2014..2016-04
Chansamone Chanyalath  LAO GOV MIL 2016-04..2024
Khamliang Outhakaysone | Khamlieng Outhakaysone  LAO MIL ..2024  LAO GOV MIL 2025..
Thongbane Sengaphone  LAO GOV ..2014-05-17
Somkeo Silavong  LAO GOV 2014..2017
Vilay Lakhamfong  LAO GOV 2017..
Pany Yathotou  LAO LEG 2010-12..2021-03-21  LAO GOV 2021-03-22..
Xaysomphone Phomvihane | Saysomphone Phomvihane  LAO LEG 2021-03-22..
Samane Vignaket  LAO LEG 1993..2006-06
Asang Laoly  LAO GOV ..2014
Kikeo Khaykhamphithoune  LAO GOV
Alounkeo Kittikhoun  LAO GOV
Yong Chanthalangsy  LAO GOV
Anouparb Vongnorkeo  LAO GOV
Khamphao Ernthavanh  LAO GOV
Sombath Somphone  LAO CVL ..2012-12-15
Houayheuang Xayabouly | Muay Littlepig  LAO CVL
Vang Pao | General Vang Pao  LAO REB ..2011-01-06
Souphanouvong | Prince Souphanouvong  LAO GOV 1975-12-02..1991-08
Souvanna Phouma  LAO GOV ..1975-12-02

# --- Cambodia
Norodom Sihamoni | King Sihamoni | King Norodom Sihamoni | Sihamoni  KHM GOV 2004-10-14..
Norodom Ranariddh | Prince Ranariddh | Prince Norodom Ranariddh | Ranariddh  KHM GOV 1993-07-02..1997-07-06  KHM OPP 1997-07-07..1998-11-24  KHM LEG 1998-11-25..2006-03-14  KHM OPP 2006-03-15..2012  KHM PTY 2013..2021-11-28
Norodom Monineath | Queen Monineath | Monique Sihanouk  KHM GOV
Norodom Chakrapong | Prince Chakrapong | Prince Norodom Chakrapong  KHM PTY
Norodom Sirivudh | Prince Norodom Sirivudh | Prince Sirivudh  KHM GOV 1993-07..1994-10  KHM GOV 2004-07..2006-03
Lon Nol  KHM GOV MIL 1970-03-18..1975-04-01
Ung Huot  KHM GOV 1994-10..1998-11-30
You Hockry  KHM GOV 1993..2004
Chea Sim  KHM LEG ..2015-06-08
Heng Samrin  KHM GOV 1979-01..1993-06  KHM LEG 1993-07..2023-08
Say Chhum  KHM LEG ..2024-04
Khuon Sudary  KHM LEG
Hor Namhong | Hor Nam Hong  KHM GOV 1990..1993-07  KHM GOV 1998-11-30..2018-09
Prak Sokhonn | Prak Sokhon  KHM GOV
Sok Chenda Sophea  KHM GOV 2023-08-22..
Sar Kheng  KHM GOV 1992-02..2023-08-22
Tea Banh  KHM GOV MIL 1988..2023-08-22
Tea Seiha  KHM GOV
Tea Vinh  KHM MIL
Sar Sokha  KHM GOV
Sieng Lapresse  KHM GOV
Sok An  KHM GOV 1998-11-30..2017-03-15
Keat Chhon  KHM GOV 1994-10..2013-09
Aun Pornmoniroth | Aun Porn Moniroth  KHM GOV
Cham Prasidh  KHM GOV 1994-10..2023-08
Vongsey Vissoth | Vongsey Visoth  KHM GOV
Hun Many  KHM LEG 2013-07..2023-08-21  KHM GOV 2023-08-22..
Hun Manith  KHM MIL SPY
Hun Mana  KHM BUS
Bun Rany  KHM SOC
Khieu Kanharith  KHM GOV 2004-07..2023-08
Khieu Sopheak  KHM GOV
Phay Siphan  KHM GOV
Pen Bona  KHM GOV 2023-08..
Ek Tha  KHM GOV
Touch Sokhak  KHM GOV
Koy Kuong | Kuy Kuong  KHM GOV
Chum Sounry  KHM GOV
Sok Eysan  KHM PTY
Svay Sitha  KHM GOV
Kao Kim Hourn | Kao Kim Houn  KHM GOV ..2022-12  IGO 2023-01-01..
Maly Socheata  KHM MIL
Chhum Socheat  KHM MIL
Phos Sovann  KHM GOV
Var Kimhong | Var Kim Hong  KHM GOV
Lam Chea  KHM GOV
Ouch Borith  KHM GOV
Sea Kosal | Kosal Sea  KHM GOV
Keo Chhea  KHM GOV
Chem Widhya  KHM GOV
Ke Kim Yan  KHM MIL ..2009-01  KHM GOV 2009-02..2023-08
Pol Saroeun  KHM MIL ..2018-09
Vong Pisen  KHM MIL
Kun Kim  KHM MIL
Mao Sophan  KHM MIL
Hing Bun Hieng | Hing Bunheang  KHM MIL
Chea Dara  KHM MIL
Srey Doek  KHM MIL
Hok Lundy | Hok Lundi  KHM COP ..2008-11-09
Neth Savoeun  KHM COP ..2023
Sar Thet  KHM COP
Om Yentieng  KHM GOV
Yun Min  KHM GOV
Kep Chuktema  KHM GOV 2003..2013
Pa Socheatvong  KHM GOV 2013..2017
Khuong Sreng  KHM GOV 2017..
Dith Munty  KHM JUD
Im Suosdey  KHM GOV ..2015
Prach Chan  KHM GOV
Chea Chanto  KHM GOV ..2023-08
Chea Serey  KHM GOV 2023-08..
Kem Sokha  KHM CVL 2002..2006  KHM OPP 2007..
Mu Sochua  KHM GOV 1998-11..2004-07  KHM OPP 2004-08..
Tioulong Saumura | Saumura Tioulong  KHM OPP
Eng Chhai Eang | Eng Chhay Eang  KHM OPP
Ho Vann  KHM OPP
Long Ry  KHM OPP
Pol Ham  KHM OPP
Kong Korm  KHM OPP
Kong Monika  KHM OPP
Yem Ponhearith | Yem Ponharith  KHM OPP
Yim Sovann  KHM OPP
Son Chhay  KHM OPP
Thach Setha  KHM OPP
Teav Vannol  KHM OPP
Rong Chhun  KHM LAB ..2021  KHM OPP 2022..
Sok Hour Hong  KHM OPP
Um Sam An  KHM OPP
Cheam Channy  KHM OPP
Kem Monovithya  KHM OPP
Sun Chanthy  KHM OPP
Khem Veasna  KHM PTY
Lim Kimya  KHM OPP ..2025-01-07
Theary Seng  KHM CVL
Kem Ley  KHM CVL ..2016-07-10
Ou Virak  KHM CVL
Lao Mong Hay  KHM CVL
Kek Galabru | Kek Pung | Pung Chhiv Kek  KHM CVL
Thun Saray  KHM CVL
Naly Pilorge  KHM CVL
Chak Sopheap  KHM CVL
Ny Chakrya  KHM CVL
Yeng Virak  KHM CVL
Tep Vanny  KHM CVL
Yorm Bopha  KHM CVL
Chut Wutty  KHM CVL ..2012-04-26
Thun Ratha  KHM CVL
Long Kunthea  KHM CVL
Ouch Leng  KHM CVL
Mam Sonando  KHM JRN
Mech Dara  KHM JRN
Youk Chhang  KHM CVL
Chea Vichea  KHM LAB ..2004-01-22
Ath Thorn  KHM LAB
Chhim Sithar  KHM LAB
Chea Mony  KHM LAB
Tep Vong  KHM REL ..2024-02-26
But Buntenh | Buth Buntenh  KHM REL CVL
Nhek Bun Chhay | Nhiek Bun Chhay  KHM MIL ..1998  KHM PTY 1999..
Chhun Yasith  KHM REB
Ieng Sary  KHM GOV 1975-04-17..1979-01-07  KHM REB 1979-01-08..1996-08  KHM ELI 1996-09..2013-03-14
Khieu Samphan | Khieu Samphân  KHM GOV 1976-04..1979-01-07  KHM REB 1979-01-08..1998-12
Nuon Chea | Brother Number Two  KHM GOV 1976-04..1979-01-07  KHM REB 1979-01-08..1998-12
Ta Mok | Chhit Choeun  KHM REB ..1999-03-06
Kaing Guek Eav | Kang Kek Iew | Kaing Khek Iev | Comrade Duch | Duch  KHM REB ..1998
Son Sen  KHM REB ..1997-06
Ke Pauk  KHM REB ..1998
Ieng Thirith  KHM GOV 1976-04..1979-01-07  KHM REB 1979-01-08..1996
Meas Muth | Meas Mut  KHM REB
Im Chaem  KHM REB
Ao An | Ta An  KHM REB
Yim Tith  KHM REB
Chhouk Rin  KHM REB
Sam Bith  KHM REB
Nuon Paet  KHM REB
Son Sann  KHM PTY ..2000-12-19
Kong Srim  KHM JUD
Kith Meng  KHM BUS
Ly Yong Phat  KHM BUS LEG
Try Pheap  KHM BUS
Kok An  KHM BUS LEG
Chen Zhi | Vincent Chen Zhi  KHM BUS CRM

# --- Vietnam
Ho Chi Minh  VNM GOV 1945-09-02..1969-09-02
Le Duan  VNM GOV 1960..1986-07-10
Le Duc Tho  VNM GOV
Pham Van Dong  VNM GOV 1955..1987-06
Vo Nguyen Giap | General Giap | General Vo Nguyen Giap  VNM MIL ..1980  VNM GOV 1981..1991
Ngo Dinh Diem  VNM GOV 1955..1963-11-02
Nguyen Van Thieu  VNM GOV 1965-06..1975-04-21
Nguyen Cao Ky  VNM GOV MIL 1965-06..1971
Nguyen Thi Binh  VNM GOV ..2002
Nguyen Van Linh  VNM GOV 1986-12..1991-06
Do Muoi  VNM GOV 1988-06..1997-12
Le Duc Anh  VNM GOV MIL 1987..1997-09
Vo Van Kiet  VNM GOV 1982..1997-09-25
Vo Chi Cong  VNM GOV ..1992-09
Le Kha Phieu  VNM GOV MIL 1992..2001-04-22
Nong Duc Manh  VNM LEG 1992-09..2001-04-21  VNM GOV 2001-04-22..2011-01-19
Tran Duc Luong  VNM GOV 1987..2006-06-27
Nguyen Minh Triet  VNM GOV 2000-01..2011-07-25
Truong Tan Sang  VNM GOV ..2016-04-02
Tran Dai Quang  VNM GOV 2011-08..2018-09-21
Dang Thi Ngoc Thinh  VNM GOV 2016-04..2021-04
Nguyen Xuan Phuc  VNM GOV 2007-08..2023-01-18
Vo Thi Anh Xuan  VNM GOV
Vo Van Thuong  VNM GOV ..2024-03-21
Luong Cuong  VNM MIL ..2024-05-15  VNM GOV 2024-05-16..2026-04
Phan Van Khai  VNM GOV 1989..2006-06-27
Nguyen Tan Dung  VNM GOV 1997-09..2016-04-06
Pham Minh Chinh  VNM GOV ..2026-04
Nguyen Manh Cam  VNM GOV 1991..2002
Nguyen Dy Nien  VNM GOV 2000-01..2006-06
Pham Gia Khiem  VNM GOV 1997..2011-08
Pham Binh Minh  VNM GOV 2011-08..2023-01-05
Bui Thanh Son  VNM GOV
Le Hoai Trung  VNM GOV
Nguyen Co Thach  VNM GOV 1980..1991
Pham Van Tra  VNM GOV MIL 1997..2006-06
Phung Quang Thanh  VNM GOV MIL 2006-06..2016-04
Ngo Xuan Lich  VNM GOV MIL 2016-04..2021-04
Phan Van Giang  VNM GOV MIL 2021-04..
Nguyen Tan Cuong  VNM MIL
Nguyen Chi Vinh  VNM MIL GOV 2009..2021
Do Ba Ty  VNM MIL ..2016
Le Hong Anh  VNM GOV 2002..2016
Le Minh Huong  VNM GOV 1996..2002
Luong Tam Quang  VNM GOV 2024-06..
Nguyen Van An  VNM LEG 2001-06..2006-06
Nguyen Sinh Hung  VNM GOV 1996..2011-07-22  VNM LEG 2011-07-23..2016-03-31
Nguyen Thi Kim Ngan  VNM GOV 2007..2011-07  VNM LEG 2011-08..2021-03-31
Vuong Dinh Hue  VNM GOV 2011-08..2021-03-30  VNM LEG 2021-03-31..2024-04-26
Tran Thanh Man  VNM LEG 2021..
Le Minh Khai  VNM GOV 2017-10..2024-08
Vu Duc Dam  VNM GOV 2011..2023-01-05
Hoang Trung Hai  VNM GOV 2002..2020
Dinh La Thang  VNM GOV 2011-08..2017-05
Nguyen Thien Nhan  VNM GOV 2006..2021
Truong Hoa Binh  VNM GOV 2016-04..2021-04
Nguyen Hoa Binh  VNM JUD 2016-04..2024-08-25  VNM GOV 2024-08-26..
Tran Luu Quang  VNM GOV
Tran Cam Tu  VNM GOV
Le Minh Hung  VNM GOV
Tran Hong Ha  VNM GOV
Ho Duc Phoc  VNM GOV
Nguyen Chi Dung  VNM GOV
Nguyen Hong Dien  VNM GOV
Tran Tuan Anh  VNM GOV 2016-04..2024-01
Vu Van Ninh  VNM GOV 2006..2016-04
Truong Dinh Tuyen  VNM GOV 1997..2007
Nguyen Thanh Long  VNM GOV 2020-07..2022-06
Chu Ngoc Anh  VNM GOV 2016-04..2022-06
Nguyen Duc Chung  VNM GOV 2015-12..2020-09
Phan Thuy Thanh  VNM GOV
Le Dung | Le Dzung  VNM GOV
Nguyen Phuong Nga  VNM GOV
Luong Thanh Nghi  VNM GOV
Le Hai Binh  VNM GOV
Le Thi Thu Hang  VNM GOV
Pham Thu Hang  VNM GOV
Doan Khac Viet  VNM GOV
Ngo Toan Thang  VNM GOV
Nguyen Minh Vu  VNM GOV
Ton Nu Thi Ninh  VNM GOV ..2007
Dang Dinh Quy  VNM GOV
Dang Hoang Giang  VNM GOV
Le Luong Minh  VNM GOV ..2012-12  IGO 2013-01-01..2017-12-31
Pham Quang Vinh  VNM GOV
Ha Kim Ngoc  VNM GOV
Nguyen Quoc Cuong  VNM GOV
Nguyen Van Binh  VNM GOV 2011-08..2021
Nguyen Thi Hong  VNM GOV 2020-11..
Thich Quang Do  VNM REL OPP ..2020-02-22
Thich Huyen Quang  VNM REL OPP ..2008-07-05
Thich Nhat Hanh  VNM REL ..2022-01-22
Thich Minh Tue  VNM REL
Nguyen Van Ly | Thadeus Nguyen Van Ly | Father Nguyen Van Ly  VNM REL OPP
Nguyen Dan Que  VNM CVL OPP
Hoang Minh Chinh  VNM CVL OPP ..2008-02-07
Pham Hong Son  VNM CVL
Nguyen Vu Binh  VNM CVL
Le Thi Cong Nhan  VNM CVL
Nguyen Van Dai  VNM CVL
Le Cong Dinh  VNM CVL
Tran Huynh Duy Thuc  VNM CVL
Cu Huy Ha Vu  VNM CVL
Nguyen Van Hai | Dieu Cay  VNM CVL
Ta Phong Tan  VNM CVL
Nguyen Ngoc Nhu Quynh | Mother Mushroom  VNM CVL
Tran Thi Nga  VNM CVL
Pham Doan Trang | Pham Thi Doan Trang  VNM CVL JRN
Nguyen Huu Vinh | Anh Ba Sam  VNM CVL JRN
Truong Duy Nhat  VNM CVL JRN
Le Quoc Quan  VNM CVL
Nguyen Tien Trung  VNM CVL
Bui Tin  VNM CVL
Do Nam Hai  VNM CVL
Pham Chi Dung  VNM JRN
Nguyen Tuong Thuy  VNM JRN
Le Huu Minh Tuan  VNM JRN
Huy Duc | Truong Huy San  VNM JRN
Le Dinh Luong  VNM CVL
Can Thi Theu  VNM CVL
Trinh Ba Phuong  VNM CVL
Dang Dinh Bach  VNM CVL
Hoang Thi Minh Hong  VNM CVL
Nguy Thi Khanh  VNM CVL
Mai Khoi | Do Nguyen Mai Khoi  VNM CVL
Y Quynh Bdap | Y Quynh Bđap  VNM CVL
Kok Ksor  VNM OPP
Do Hoang Diem  VNM OPP
Ly Tong  VNM OPP
Vo Van Ai  VNM CVL
Le Dinh Kinh  VNM CVL ..2020-01-09
Trinh Xuan Thanh  VNM BUS
Truong My Lan  VNM BUS
Pham Nhat Vuong  VNM BUS
Nguyen Duc Kien  VNM BUS
Trinh Van Quyet  VNM BUS
Pham Minh Man | Jean-Baptiste Pham Minh Man | Cardinal Pham Minh Man  VNM REL
Ngo Quang Kiet | Joseph Ngo Quang Kiet  VNM REL
Nguyen Van Nhon | Pierre Nguyen Van Nhon  VNM REL
Nguyen Van Thuan | Francois Xavier Nguyen Van Thuan  VNM REL ..2002-09-16

# --- Malaysia
Tunku Abdul Rahman  MYS GOV 1957-08-31..1970-09-22
Abdul Razak Hussein | Tun Abdul Razak  MYS GOV 1970-09-22..1976-01-14
Hussein Onn  MYS GOV 1976-01-15..1981-07-16
Abdullah Ahmad Badawi | Abdullah Badawi  MYS GOV 1991..2009-04-03
Muhyiddin Yassin | Muhyiddin  MYS GOV 1995..2015-07-28  MYS OPP 2015-07-29..2018-05-20  MYS GOV 2018-05-21..2021-08-21  MYS OPP 2022-11-24..
Ismail Sabri Yaakob | Ismail Sabri  MYS GOV 2008-03..2018-05-10  MYS OPP 2018-05-11..2020-03-09  MYS GOV 2020-03-10..2022-11-24
Wan Azizah Wan Ismail | Wan Azizah | Wan Azizah Ismail  MYS OPP ..2018-05-20  MYS GOV 2018-05-21..2020-02-24  MYS OPP 2020-02-25..2022-11-23  MYS PTY 2022-11-24..
Ahmad Zahid Hamidi | Zahid Hamidi  MYS GOV 2008-03..2018-05-10  MYS OPP 2018-05-11..2020-02-29  MYS PTY 2020-03-01..2022-12-02  MYS GOV 2022-12-03..
Hishammuddin Hussein | Hishammuddin Tun Hussein | Hishamuddin Hussein  MYS GOV 1999-12..2018-05-10  MYS OPP 2018-05-11..2020-03-09  MYS GOV 2020-03-10..2022-11-24
Khairy Jamaluddin  MYS PTY ..2013-05-15  MYS GOV 2013-05-16..2018-05-10  MYS OPP 2018-05-11..2020-03-09  MYS GOV 2020-03-10..2022-11-24
Rais Yatim  MYS GOV 1999-12..2013-05  MYS LEG 2020-09..2023-06
Syed Hamid Albar  MYS GOV 1990..2009-04
Anifah Aman  MYS GOV 2009-04-10..2018-05-10  MYS PTY 2018-09..
Saifuddin Abdullah  MYS GOV 2009..2013-05  MYS GOV 2018-07-02..2022-11-24  MYS OPP 2022-11-25..
Zambry Abdul Kadir | Zambry Abd Kadir  MYS GOV 2009-02..2018-05  MYS GOV 2022-12-03..
Mohamad Hasan  MYS GOV 2004-03..2018-05  MYS PTY 2018-06..2022-12-02  MYS GOV 2022-12-03..
Mohamed Khaled Nordin | Khaled Nordin  MYS GOV 2004..2018-05  MYS GOV 2022-12-03..
Saifuddin Nasution Ismail | Saifuddin Nasution  MYS OPP ..2018-05-20  MYS GOV 2018-05-21..2020-02-24  MYS OPP 2020-02-25..2022-12-02  MYS GOV 2022-12-03..
Hamzah Zainudin | Hamzah Zainuddin  MYS GOV 2013..2018-05  MYS GOV 2020-03-10..2022-11-24  MYS OPP 2022-11-25..
Mohamad Sabu | Mat Sabu | Mohamed Sabu  MYS OPP ..2018-05-20  MYS GOV 2018-05-21..2020-02-24  MYS OPP 2020-02-25..2022-12-02  MYS GOV 2022-12-03..
Azmin Ali | Mohamed Azmin Ali  MYS OPP ..2014-09-22  MYS GOV 2014-09-23..2022-11-24  MYS OPP 2022-11-25..
Rafizi Ramli  MYS OPP ..2022-12-02  MYS GOV 2022-12-03..2025-06-17
Nurul Izzah Anwar | Nurul Izzah  MYS LEG 2008-03..2022-11  MYS PTY 2022-12..
Lim Guan Eng  MYS OPP ..2008-03-10  MYS GOV 2008-03-11..2020-02-24  MYS OPP 2020-02-25..2022-11-23  MYS PTY 2022-11-24..
Lim Kit Siang  MYS OPP ..2018-05-09  MYS LEG 2018-05-10..2022-10
Anthony Loke | Anthony Loke Siew Fook | Loke Siew Fook  MYS OPP ..2018-05-20  MYS GOV 2018-05-21..2020-02-24  MYS OPP 2020-02-25..2022-12-02  MYS GOV 2022-12-03..
Gobind Singh Deo  MYS OPP ..2018-05-20  MYS GOV 2018-05-21..2020-02-24  MYS GOV 2023-12-12..
Karpal Singh  MYS OPP ..2014-04-17
Tony Pua  MYS LEG 2008-03..2022-11
Teresa Kok  MYS LEG
Abdul Hadi Awang | Hadi Awang  MYS OPP
Nik Abdul Aziz Nik Mat | Nik Aziz | Nik Aziz Nik Mat  MYS GOV 1990-10..2013-05  MYS OPP 2013-06..2015-02-12
Fadzil Noor | Fadzil Mohamad Noor  MYS OPP ..2002-06-23
Takiyuddin Hassan  MYS GOV 2020-03-10..2022-11-24  MYS OPP 2022-11-25..
Ahmad Samsuri Mokhtar  MYS GOV 2018-05..
Sanusi Md Nor | Muhammad Sanusi Md Nor | Sanusi Nor  MYS GOV 2020-05..
Zaid Ibrahim  MYS GOV 2008-03..2008-09
Nazri Aziz | Nazri Abdul Aziz | Mohamed Nazri Abdul Aziz  MYS GOV 1999-12..2018-05  MYS GOV 2023-02..2025-02
Daim Zainuddin  MYS GOV 1984..1991  MYS GOV 1999-01..2001-06
Musa Hitam  MYS GOV ..1986
Tengku Razaleigh Hamzah | Tengku Razaleigh  MYS LEG ..2022-11
Ghafar Baba | Abdul Ghafar Baba  MYS GOV 1986..1993
Ong Ka Ting  MYS GOV 1999-12..2008-03
Ling Liong Sik  MYS GOV 1986..2003-05
Chua Soi Lek  MYS GOV 2004-03..2008-01  MYS PTY 2008-02..2013-12
Ong Tee Keat  MYS GOV 2008-03..2010-06
Liow Tiong Lai  MYS GOV 2008-03..2018-05
Wee Ka Siong  MYS GOV 2008-03..2018-05  MYS GOV 2020-03-10..2022-11-24
Samy Vellu | S. Samy Vellu  MYS GOV 1979..2008-03
G. Palanivel  MYS GOV 2008..2015-07
S.A. Vigneswaran  MYS PTY
S. Subramaniam  MYS GOV 2008-03..2018-05
Abdul Taib Mahmud | Taib Mahmud  MYS GOV 1981-03..2024-01
Adenan Satem  MYS GOV 2014-02-28..2017-01-11
Abang Johari | Abang Johari Openg | Abang Abdul Rahman Johari | Abang Abdul Rahman Zohari Abang Openg  MYS GOV
Fadillah Yusof  MYS GOV 2008..2018-05  MYS GOV 2020-03-10..
Musa Aman  MYS GOV 2003-03..2018-05-12  MYS GOV 2025-01-01..
Shafie Apdal | Mohd Shafie Apdal  MYS GOV 2004..2015-07-28  MYS OPP 2016..2018-05-11  MYS GOV 2018-05-12..2020-09-29  MYS OPP 2020-09-30..
Hajiji Noor | Hajiji Mohd Noor  MYS GOV
Joseph Pairin Kitingan | Pairin Kitingan  MYS GOV
Jeffrey Kitingan  MYS PTY
Maximus Ongkili  MYS GOV
Lim Keng Yaik  MYS GOV ..2008-03
Koh Tsu Koon  MYS GOV 1990-10..2013-05
Chow Kon Yeow  MYS GOV 2018-05..
Syed Saddiq | Syed Saddiq Syed Abdul Rahman  MYS GOV 2018-07-02..2020-02-24  MYS OPP 2020-02-25..
Mukhriz Mahathir  MYS GOV 2009-04..2016-02  MYS OPP 2016-03..2018-05-10  MYS GOV 2018-05-11..2020-05-17  MYS OPP 2020-05-18..
Marina Mahathir  MYS CVL
Mujahid Yusof Rawa | Mujahid Yusof  MYS GOV 2018-07-02..2020-02-24
Maszlee Malik  MYS GOV 2018-05-21..2020-01-03
Salahuddin Ayub  MYS GOV 2018-05-21..2020-02-24  MYS GOV 2022-12-03..2023-07-23
Tengku Adnan Tengku Mansor | Tengku Adnan Mansor  MYS GOV ..2018-05
Tengku Zafrul Aziz | Tengku Zafrul  MYS GOV 2020-03-10..2025-12
Fahmi Fadzil  MYS GOV 2022-12-03..
Hannah Yeoh  MYS LEG 2013..2018-05  MYS GOV 2018-07-02..2020-02-24  MYS GOV 2022-12-03..
Nga Kor Ming  MYS GOV 2022-12-03..
Amir Hamzah Azizan  MYS GOV 2023-12-12..
Azalina Othman Said | Azalina Othman  MYS GOV 2004-03..2009-04  MYS GOV 2015..2018-05  MYS GOV 2022-12-03..
Johari Abdul Ghani  MYS GOV 2015..2018-05  MYS GOV 2023-12-12..
Abdul Rahman Dahlan  MYS GOV 2013-05..2018-05
Idris Jala  MYS GOV 2009-08..2015
Husni Hanadzlah | Ahmad Husni Hanadzlah  MYS GOV
Nor Mohamed Yakcop  MYS GOV 2004-01..2013-05
Radzi Sheikh Ahmad  MYS GOV 2006-02..2008-03
Jamaluddin Jarjis  MYS GOV 2002..2012
Shahrizat Abdul Jalil | Shahrizat Jalil  MYS GOV
Rafidah Aziz  MYS GOV 1987..2008-03
Mohamed Khir Toyo | Khir Toyo  MYS GOV 2000-08..2008-03
Abdul Khalid Ibrahim  MYS GOV 2008-03..2014-09
Nizar Jamaluddin | Mohammad Nizar Jamaluddin  MYS GOV 2008-03..2009-02  MYS OPP 2009-03..
Chandra Muzaffar  MYS CVL
Asri Zainul Abidin | Mohd Asri Zainul Abidin  MYS REL
P. Uthayakumar | Ponnusamy Uthayakumar  MYS CVL
P. Waytha Moorthy | Waytha Moorthy Ponnusamy | Waythamoorthy  MYS CVL ..2013-04  MYS GOV 2013-05..2014-02  MYS GOV 2018-07-02..2020-02-24
P. Ramasamy | Ramasamy Palanisamy  MYS GOV 2008-03..2023-08
Ambiga Sreenevasan | S. Ambiga  MYS CVL
Maria Chin Abdullah  MYS CVL ..2018-03  MYS LEG 2018-05..2022-11
Irene Fernandez  MYS CVL ..2014-03-31
Cynthia Gabriel  MYS CVL
Eric Paulsen  MYS CVL
Adam Adli  MYS CVL ..2022-11
Fahmi Reza  MYS CVL
Zunar | Zulkiflee Anwar Haque  MYS CVL
Steven Gan  MYS JRN
Clare Rewcastle Brown | Clare Rewcastle-Brown  GBR JRN
Raja Petra Kamarudin | Raja Petra Kamaruddin  MYS JRN ..2024-09-10
Rosmah Mansor  MYS PTY
Jho Low | Low Taek Jho  MYS BUS
Abdul Razak Baginda | Razak Baginda  MYS BUS
Altantuya Shaariibuu  MNG SOC
Apandi Ali | Mohamed Apandi Ali  MYS GOV 2015-07..2018-06
Abdul Gani Patail | Gani Patail  MYS GOV 2002..2015-07
Tommy Thomas  MYS GOV 2018-06..2020-02-28
Idrus Harun  MYS GOV 2020-03..2023-09
Khalid Abu Bakar  MYS COP ..2017-09
Musa Hassan  MYS COP ..2010-09
Norian Mai  MYS COP ..2003-11
Abdul Rahim Noor | Rahim Noor  MYS COP ..1999-01  MYS GOV 2018..
Mohamad Fuzi Harun | Fuzi Harun  MYS COP ..2019-05
Abdul Hamid Bador | Hamid Bador  MYS COP ..2021-05
Acryl Sani Abdullah Sani | Acryl Sani  MYS COP ..2023-06
Razarudin Husain  MYS COP ..2025-06
Mohd Khalid Ismail  MYS COP
Ayob Khan Mydin Pitchay | Ayob Khan  MYS COP
Zulkifeli Mohd Zin  MYS MIL ..2016
Affendi Buang  MYS MIL ..2023
Mohammad Ab Rahman  MYS MIL
Mohd Nizam Jaffar  MYS MIL
Zeti Akhtar Aziz  MYS GOV 2000-05..2016-04
Nor Shamsiah Mohd Yunus  MYS GOV 2018-07..2023-06
Abdul Rasheed Ghaffour  MYS GOV 2023-07..
Tengku Maimun Tuan Mat | Tengku Maimun  MYS JUD ..2025-07
Raus Sharif | Mohamed Raus Sharif  MYS JUD ..2018-07
Richard Malanjum  MYS JUD ..2019-04
Arifin Zakaria  MYS JUD ..2017-03
Zaki Azmi | Zaki Tun Azmi  MYS JUD ..2011-09
Ahmad Fairuz Abdul Halim  MYS JUD ..2007-10
V.K. Lingam  MYS JUD
Muhammad Shafee Abdullah | Shafee Abdullah  MYS JUD
Gopal Sri Ram  MYS JUD ..2023-01-29
Latheefa Koya  MYS CVL ..2019-06  MYS GOV 2019-07..2020-03
Azam Baki  MYS GOV 2020-03..
Pandikar Amin Mulia | Pandikar Amin  MYS LEG 2008-04..2018-04
Azhar Azizan Harun | Azhar Harun  MYS GOV 2018-09..2020-06  MYS LEG 2020-07..2022-10
Johari Abdul  MYS OPP ..2022-12-18  MYS LEG 2022-12-19..
Mohamad Ariff Md Yusof  MYS LEG 2018-07..2020-07
Sultan Mizan Zainal Abidin | Mizan Zainal Abidin  MYS GOV
Tuanku Abdul Halim | Abdul Halim of Kedah | Sultan Abdul Halim  MYS GOV ..2017-09-11
Sultan Muhammad V | Muhammad V of Kelantan | Muhammad V  MYS GOV
Sultan Abdullah Sultan Ahmad Shah | Al-Sultan Abdullah | King Al-Sultan Abdullah | Abdullah of Pahang  MYS GOV
Sultan Ibrahim Iskandar | Sultan Ibrahim Sultan Iskandar | Ibrahim Iskandar of Johor  MYS GOV
Tuanku Syed Sirajuddin | Syed Sirajuddin Syed Putra Jamalullail  MYS GOV
Sultan Salahuddin Abdul Aziz Shah  MYS GOV ..2001-11-21
Sultan Nazrin Shah | Sultan Nazrin  MYS GOV
Sultan Azlan Shah  MYS GOV ..2014-05-28
Sultan Sharafuddin Idris Shah  MYS GOV
Tunku Ismail Sultan Ibrahim | Tunku Ismail Idris  MYS GOV
Hasmy Agam  MYS GOV
Razali Ismail | Tan Sri Razali Ismail  UNO 2000-04..2005-12
Hussein Haniff  MYS GOV
Othman Hashim  MYS GOV
Azahari Husin | Azahari bin Husin  MYS REB ..2005-11-09  group=JEI
Noordin Mohammed Top | Noordin Top | Noordin Mohamed Top | Noordin Mohammad Top | Noordin M Top  MYS REB ..2009-09-17  group=JEI
Zulkifli Abdhir | Zulkifli bin Hir | Zulkifli Hir  MYS REB ..2015-01-25
Muhammad Wanndy Mohamed Jedi  MYS REB ..2017
Yazid Sufaat  MYS REB
Wan Min Wan Mat  MYS REB
Nik Adli Nik Abdul Aziz | Nik Adli  MYS OPP
Chin Peng | Ong Boon Hua  MYS REB ..2013-09-16

# --- Singapore
Ong Teng Cheong  SGP GOV ..1999-09-01
Sellapan Ramanathan | S.R. Nathan | SR Nathan | S. R. Nathan  SGP GOV ..2011-08-31
Tony Tan | Tony Tan Keng Yam  SGP GOV ..2017-08-31
Halimah Yacob  SGP GOV 2011-05..2013-01-13  SGP LEG 2013-01-14..2017-08-07  SGP GOV 2017-09-14..2023-09-13
Tharman Shanmugaratnam | Tharman  SGP GOV 2001-11..
Goh Chok Tong  SGP GOV 1981..2011-05-18
Goh Keng Swee  SGP GOV ..1984
Sinnathamby Rajaratnam | S. Rajaratnam  SGP GOV ..1988
Teo Chee Hean  SGP GOV 1992..2025-05
Wong Kan Seng  SGP GOV 1987..2011-05
S. Jayakumar | Shunmugam Jayakumar  SGP GOV 1984..2011-05
George Yeo | George Yong-Boon Yeo  SGP GOV 1990..2011-05-20
K. Shanmugam | Kasiviswanathan Shanmugam  SGP GOV 2008-05..
Vivian Balakrishnan  SGP GOV
Ng Eng Hen  SGP GOV 2005..2025-05
Chan Chun Sing  SGP MIL ..2011-03  SGP GOV 2011-05..
Heng Swee Keat  SGP GOV 2005-06..2025-05
Gan Kim Yong  SGP GOV
Ong Ye Kung  SGP GOV 2015-10..
Lim Hng Kiang  SGP GOV 1994..2018-04
Lim Swee Say  SGP LAB GOV ..2018
Mah Bow Tan  SGP GOV 1991..2011-05
Khaw Boon Wan  SGP GOV 2004..2020-07
Yaacob Ibrahim  SGP GOV 2002..2018-05
Masagos Zulkifli  SGP GOV
Josephine Teo  SGP GOV
Desmond Lee  SGP GOV
Edwin Tong  SGP GOV
Indranee Rajah  SGP GOV
Grace Fu  SGP GOV
Chee Hong Tat  SGP GOV
S. Iswaran | Subramaniam Iswaran  SGP GOV 2006..2024-01-16
Tan Chuan-Jin  SGP GOV 2011..2017-09-10  SGP LEG 2017-09-11..2023-07-17
Seah Kian Peng  SGP LEG
Abdullah Tarmugi  SGP GOV 1994..2002-03-24  SGP LEG 2002-03-25..2011-10
Tommy Koh  SGP GOV
Kishore Mahbubani  SGP GOV ..2004-07  SGP EDU 2004-08..
Bilahari Kausikan  SGP GOV ..2013
Burhan Gafoor  SGP GOV
Vanu Gopala Menon  SGP GOV
Ong Keng Yong  SGP GOV ..2002  IGO 2003-01-01..2007-12-31  SGP GOV 2008..
Chan Heng Chee  SGP GOV ..2011  SGP EDU 2012..
Albert Chua  SGP GOV
Ashok Mirpuri  SGP GOV
J.B. Jeyaretnam | JB Jeyaretnam | J. B. Jeyaretnam | Joshua Benjamin Jeyaretnam  SGP OPP ..2008-09-30
Kenneth Jeyaretnam  SGP OPP
Chee Soon Juan  SGP OPP
Chee Siok Chin  SGP OPP
Low Thia Khiang  SGP OPP
Pritam Singh  SGP OPP
Sylvia Lim  SGP OPP
Chiam See Tong  SGP OPP
Tan Cheng Bock  SGP OPP
Leong Mun Wai  SGP OPP
Jamus Lim  SGP OPP
Paul Tambyah  SGP OPP
Raeesah Khan  SGP OPP
Ng Kok Song  SGP BUS
Tan Jee Say  SGP OPP
Tan Kin Lian  SGP OPP
Lee Hsien Yang  SGP OPP
Lee Wei Ling  SGP CVL ..2024-10-09
Ho Ching  SGP BUS
Dilhan Pillay Sandrasegara  SGP BUS
Sundaresh Menon  SGP JUD
Chan Sek Keong  SGP JUD ..2012-11
Yong Pung How  SGP JUD ..2006-04
Lucien Wong  SGP GOV 2017-01..
Ravi Menon  SGP GOV 2011..2023-12
Desmond Kuek  SGP MIL ..2010-03
Melvyn Ong  SGP MIL ..2023-03
Aaron Beng  SGP MIL
Roy Ngerng  SGP CVL
Amos Yee  SGP CVL
Jolovan Wham  SGP CVL
Kirsten Han  SGP CVL JRN
M. Ravi | Madasamy Ravi  SGP CVL ..2025-12
Alan Shadrake  GBR JRN
Terry Xu  SGP JRN
Mas Selamat Kastari | Mas Selamat bin Kastari  SGP REB  group=JEI
Francis Seow  SGP OPP
Nicholas Chia  SGP REL
William Goh | Cardinal William Goh  SGP REL

# --- Brunei
Hassanal Bolkiah | Sultan Hassanal Bolkiah | Hassanal Bolkiah Mu'izzaddin Waddaulah  BRN GOV
Al-Muhtadee Billah | Prince Al-Muhtadee Billah | Al-Muhtadee Billah Bolkiah  BRN GOV
Mohamed Bolkiah | Prince Mohamed Bolkiah  BRN GOV 1984..2015-10-22
Jefri Bolkiah | Prince Jefri Bolkiah | Prince Jefri  BRN GOV ..1998
Prince Abdul Mateen | Prince Mateen | Abdul Mateen Bolkiah  BRN GOV
Lim Jock Seng  BRN GOV 2005..2018
Lim Jock Hoi  BRN GOV ..2017-12  IGO 2018-01-01..2022-12-31
Erywan Yusof | Erywan Pehin Yusof | Dato Erywan  BRN GOV
Halbi Mohd Yussof  BRN GOV
Cornelius Sim | Cardinal Cornelius Sim  BRN REL ..2021-05-29

# --- Indonesia: presidents, ministers, governors
Sukarno | Soekarno  IDN GOV 1945-08-18..1967-03-12
B.J. Habibie | BJ Habibie | Bacharuddin Jusuf Habibie | B. J. Habibie | Habibie  IDN GOV 1978..1999-10-20

Hamzah Haz  IDN GOV 1999-10..2004-10-20
Jusuf Kalla | Muhammad Jusuf Kalla | Yusuf Kalla  IDN GOV 1999-10..2000-04  IDN GOV 2001-08..2009-10-20  IDN PTY 2009-10-21..2014-10-19  IDN GOV 2014-10-20..2019-10-20
Boediono  IDN GOV 2001-08-10..2004-10-20  IDN GOV 2005-12-07..2014-10-20
Ma'ruf Amin | Maruf Amin | KH Ma'ruf Amin  IDN REL ..2019-10-19  IDN GOV 2019-10-20..2024-10-20
Gibran Rakabuming Raka | Gibran Rakabuming  IDN GOV 2021-02-26..
Try Sutrisno  IDN MIL ..1993-02  IDN GOV 1993-03-11..1998-03-11
Ali Alatas  IDN GOV 1988-03..1999-10-20
Alwi Shihab  IDN GOV 1999-10..2001-07-23  IDN GOV 2004-10..2005-12
Hassan Wirajuda | Hassan Wirayuda | Nur Hassan Wirajuda  IDN GOV 2001-08-10..2009-10-22
Marty Natalegawa | Raden Marty Natalegawa  IDN GOV 2002..2014-10-20
Sugiono  IDN GOV 2024-10-21..
Juwono Sudarsono  IDN GOV 1998-03..2000-08  IDN GOV 2004-10-21..2009-10-20
Mahfud MD | Mohammad Mahfud MD | Mahfud Md.  IDN GOV 2000-08..2001-07  IDN JUD 2008-08..2013-04  IDN GOV 2019-10-23..2024-02-01
Matori Abdul Djalil  IDN GOV 2001-08..2003-08
Purnomo Yusgiantoro  IDN GOV 2000-08..2014-10-20
Ryamizard Ryacudu  IDN MIL ..2005  IDN GOV 2014-10-27..2019-10-20
Sjafrie Sjamsoeddin | Sjafrie Sjamsuddin | Syafrie Syamsuddin  IDN MIL ..2009  IDN GOV 2010..2014-10  IDN GOV 2024-10-21..
Wiranto  IDN MIL ..1999-10-25  IDN GOV 1999-10-26..2000-05  IDN PTY 2003..2016-07-26  IDN GOV 2016-07-27..2019-10-20
Hari Sabarno  IDN MIL ..2001-08-09  IDN GOV 2001-08-10..2004-10-20
Agum Gumelar  IDN MIL ..1999-10-25  IDN GOV 1999-10-26..2004
Surjadi Soedirdja | Suryadi Sudirja | Surjadi Sudirdja  IDN GOV 1992-10..1997-10  IDN GOV 1999-10..2001-08
Widodo Adi Sucipto | Widodo A.S. | Admiral Widodo  IDN MIL ..2002-06  IDN GOV 2004-10-21..2009-10-20
Djoko Suyanto  IDN MIL ..2007-12  IDN GOV 2009-10-22..2014-10-20
Tedjo Edhy Purdijatno  IDN MIL ..2009  IDN GOV 2014-10-27..2015-08-12
Luhut Pandjaitan | Luhut Binsar Pandjaitan | Luhut Panjaitan | Luhut  IDN MIL ..1999  IDN GOV 2000-06..2001-07  IDN GOV 2014-12..
Hadi Tjahjanto  IDN MIL ..2021-11-17  IDN GOV 2022-06-15..2024-10-20
Budi Gunawan  IDN COP ..2016-09-08  IDN SPY 2016-09-09..2024-10-20  IDN GOV 2024-10-21..2025-09-08
Djamari Chaniago  IDN MIL ..2004  IDN GOV 2025-09-17..
Mardiyanto  IDN GOV 1998-08..2009-10-20
Gamawan Fauzi  IDN GOV 2005-08..2014-10-20
Tjahjo Kumolo  IDN LEG ..2014-10-26  IDN GOV 2014-10-27..2022-07-01
Tito Karnavian | Muhammad Tito Karnavian  IDN COP ..2019-10-22  IDN GOV 2019-10-23..
Sri Mulyani Indrawati | Sri Mulyani  IDN GOV 2004-10-21..2010-05-20  IGO 2010-06..2016-07-26  IDN GOV 2016-07-27..2025-09-08
Agus Martowardojo  IDN GOV 2010-05-20..2018-05
Chatib Basri | Muhamad Chatib Basri  IDN GOV 2012-06..2014-10-20
Bambang Brodjonegoro  IDN GOV 2014-10-27..2021-04
Purbaya Yudhi Sadewa | Purbaya Sadewa  IDN GOV
Bambang Sudibyo  IDN GOV 1999-10..2000-08  IDN GOV 2004-10..2009-10
Kwik Kian Gie  IDN GOV 1999-10..2004-10-20
Rizal Ramli  IDN GOV 2000-08..2001-07  IDN GOV 2015-08..2016-07
Dorodjatun Kuntjoro-Jakti | Dorodjatun Kuntjoro Jakti  IDN GOV 1998..2004-10-20
Laksamana Sukardi  IDN GOV 1999-10..2004-10
Hatta Rajasa  IDN GOV 2001-08..2014-05
Aburizal Bakrie  IDN GOV 2004-10-21..2009-10-20  IDN PTY 2009-10-21..
Airlangga Hartarto  IDN GOV 2016-07-27..
Bahlil Lahadalia  IDN GOV 2019-10-23..
Erick Thohir  IDN BUS ..2019-10-22  IDN GOV 2019-10-23..
Zulkifli Hasan  IDN GOV 2009-10..2014-09  IDN LEG 2014-10..2022-06-14  IDN GOV 2022-06-15..
Pramono Anung  IDN PTY ..2015-08-11  IDN GOV 2015-08-12..
Pratikno  IDN GOV 2014-10-27..
Moeldoko  IDN MIL ..2015-07-08  IDN GOV 2018-01-17..2024-10-20
Teten Masduki  IDN CVL ..2014  IDN GOV 2015-09..2024-10
Ignasius Jonan  IDN GOV 2014-10-27..2019-10
Archandra Tahar  IDN GOV 2016-07-27..2019-10
Susi Pudjiastuti  IDN GOV 2014-10-27..2019-10-20
Yasonna Laoly  IDN GOV 2014-10-27..2024-08
Andi Widjajanto  IDN GOV 2014-11..2015-08
Johan Budi  IDN GOV 2006..2019
Edhy Prabowo  IDN GOV 2019-10-23..2020-11-25
Juliari Batubara | Juliari Peter Batubara  IDN GOV 2019-10-23..2020-12-06
Budi Gunadi Sadikin  IDN GOV 2020-12-23..
Terawan Agus Putranto  IDN GOV 2019-10-23..2020-12-22
Siti Fadilah Supari  IDN GOV 2004-10-21..2009-10-20
Nadiem Makarim  IDN BUS ..2019-10-22  IDN GOV 2019-10-23..2024-10-20
Yaqut Cholil Qoumas  IDN GOV 2020-12-23..2024-10-20
Lukman Hakim Saifuddin  IDN GOV 2014-06..2019-10
Suryadharma Ali  IDN GOV 2004-10..2014-05
Thomas Lembong | Tom Lembong  IDN GOV 2015-08..2019-10
Rachmat Gobel  IDN GOV 2014-10..2015-08
Gita Wirjawan  IDN GOV 2009..2014-01
Mari Pangestu | Mari Elka Pangestu  IDN GOV 2004-10-21..2014-10-20
Andi Mallarangeng | Andi Alfian Mallarangeng  IDN GOV 2004-10..2012-12-07
Dino Patti Djalal  IDN GOV 2004..2014
Sudi Silalahi  IDN GOV 2004-10..2014-10
Kuntoro Mangkusubroto  IDN GOV 1998..1999-10  IDN GOV 2005-04..2014-10
Yusril Ihza Mahendra  IDN GOV 1999-10..2001-02  IDN GOV 2001-08..2007-05  IDN PTY 2007-06..2024-10-20  IDN GOV 2024-10-21..
Marzuki Darusman  IDN GOV 1999-10..2001-06  UNO 2010..2023
Baharuddin Lopa  IDN GOV 2001-02..2001-07-03
Hendarman Supandji  IDN GOV 2007-05..2010-09
Muhammad Prasetyo | H.M. Prasetyo  IDN GOV 2014-11..2019-10
Sanitiar Burhanuddin | ST Burhanuddin  IDN GOV 2019-10-23..
Hasan Nasbi  IDN GOV 2024-08..2025-09
Prasetyo Hadi  IDN GOV 2024-10-21..
Meutya Hafid  IDN GOV 2024-10-21..
Natalius Pigai  IDN CVL ..2024-10-20  IDN GOV 2024-10-21..
Anies Baswedan  IDN EDU ..2014-10-26  IDN GOV 2014-10-27..2016-07-27  IDN GOV 2017-10-16..2022-10-16  IDN OPP 2022-10-17..
Ganjar Pranowo  IDN LEG 2004..2013-08-22  IDN GOV 2013-08-23..2023-09-05  IDN OPP 2023-09-06..
Basuki Tjahaja Purnama | Ahok  IDN GOV 2012-10-15..2017-05-09
Djarot Saiful Hidayat  IDN GOV 2014-12-17..2017-10-15
Sandiaga Uno  IDN GOV 2017-10-16..2018-08-10  IDN GOV 2020-12-23..2024-10-20
Fauzi Bowo  IDN GOV 2007-10-07..2012-10-07
Sutiyoso  IDN GOV 1997-10..2007-10-07  IDN SPY 2015-07-08..2016-09-09
Ridwan Kamil  IDN GOV 2013-09..2023-09-05
Khofifah Indar Parawansa | Khofifah  IDN GOV 1999-10..2001-07  IDN GOV 2014-10-27..2018-01  IDN GOV 2019-02-13..
Tri Rismaharini  IDN GOV 2010-09..2024-09
Dedi Mulyadi  IDN GOV 2025-02-20..
Bobby Nasution  IDN GOV 2021-02..
Edy Rahmayadi  IDN MIL ..2018-01  IDN GOV 2018-09..2023-09
Muhaimin Iskandar  IDN LEG ..2009-10-21  IDN GOV 2009-10-22..2014-10-01  IDN LEG 2014-10-02..2024-10-20  IDN GOV 2024-10-21..
Surya Paloh  IDN PTY
Agus Harimurti Yudhoyono | Agus Yudhoyono  IDN MIL ..2016-09  IDN PTY 2016-10..2024-02-20  IDN GOV 2024-02-21..
Edhie Baskoro Yudhoyono  IDN LEG
Anas Urbaningrum  IDN PTY
Muhammad Nazaruddin  IDN PTY
Hasto Kristiyanto  IDN PTY
Kaesang Pangarep  IDN PTY
Grace Natalie  IDN PTY
Fadli Zon  IDN LEG ..2024-10-20  IDN GOV 2024-10-21..
Fahri Hamzah  IDN LEG ..2019-10  IDN PTY 2019-11..2024-10-20  IDN GOV 2024-10-21..
Ahmad Muzani  IDN LEG
Sufmi Dasco Ahmad | Sufmi Dasco  IDN LEG
Hashim Djojohadikusumo  IDN BUS
Amien Rais  IDN OPP ..1999-10-05  IDN LEG 1999-10-06..2004-09-30  IDN PTY 2004-10-01..
Akbar Tandjung | Akbar Tanjung  IDN GOV 1988..1999-10-05  IDN LEG 1999-10-06..2004-09-30  IDN PTY 2004-10-01..
Agung Laksono  IDN LEG 2004-10-01..2009-09-30  IDN GOV 2009-10-22..2014-10
Marzuki Alie  IDN LEG 2009-10-01..2014-09-30
Setya Novanto  IDN LEG ..2017-12
Bambang Soesatyo  IDN LEG
Puan Maharani  IDN LEG 2009-10..2014-10-26  IDN GOV 2014-10-27..2019-09-30  IDN LEG 2019-10-01..
Hidayat Nur Wahid  IDN LEG
Taufiq Kiemas | Taufik Kiemas  IDN LEG ..2013-06-08
Ade Komarudin  IDN LEG
Luthfi Hasan Ishaaq  IDN PTY
Anis Matta  IDN PTY ..2024-10-20  IDN GOV 2024-10-21..
Sohibul Iman  IDN PTY
Ahmad Syaikhu  IDN PTY
Muchtar Pakpahan  IDN LAB ..2021-03-21
Said Iqbal  IDN LAB
Budiman Sudjatmiko  IDN CVL ..2004  IDN LEG 2009..2019  IDN GOV 2024-10..
Ginandjar Kartasasmita  IDN GOV 1988..1999-10
Bob Hasan | Mohamad Bob Hasan  IDN BUS
Hutomo Mandala Putra | Tommy Suharto | Hutomo Mandala Putra Suharto  IDN BUS
Siti Hardiyanti Rukmana | Siti Hardijanti Rukmana  IDN PTY
Titiek Suharto | Siti Hediati Hariyadi  IDN LEG
Makarim Wibisono  IDN GOV ..2004  UNO 2014-06..2016-03
Rezlan Ishar Jenie  IDN GOV
Desra Percaya  IDN GOV
Dian Triansyah Djani  IDN GOV
Arrmanatha Nasir | Arrmanatha Christiawan Nasir  IDN GOV
Michael Tene  IDN GOV
Teuku Faizasyah  IDN GOV
Yuri Thamrin  IDN GOV
Desi Albert Mamahit  IDN MIL
Havas Oegroseno | Arif Havas Oegroseno  IDN GOV
Rolliansyah Soemirat  IDN GOV
Syahril Sabirin  IDN GOV ..2003-05
Burhanuddin Abdullah  IDN GOV ..2008-05
Darmin Nasution  IDN GOV 2006..2013-05  IDN GOV 2015-08-12..2019-10
Perry Warjiyo  IDN GOV 2013..

# --- Indonesia: army, police, intelligence, courts
Endriartono Sutarto  IDN MIL ..2006-02
Djoko Santoso  IDN MIL ..2010-09
Agus Suhartono  IDN MIL ..2013-08
Gatot Nurmantyo  IDN MIL ..2017-12-08  IDN OPP 2018..
Andika Perkasa  IDN MIL ..2022-12-19
Yudo Margono  IDN MIL ..2023-11-22
Agus Subiyanto  IDN MIL
Tyasno Sudarto  IDN MIL ..2000-10
Agus Wirahadikusumah | Agus Wirahadikusuma  IDN MIL ..2001-08
Pramono Edhie Wibowo  IDN MIL ..2013-05
Dudung Abdurachman  IDN MIL ..2023-10
Maruli Simanjuntak  IDN MIL
Bambang Darmono  IDN MIL
Adam Damiri  IDN MIL
Tono Suratman  IDN MIL
Zacky Anwar Makarim  IDN MIL
Kiki Syahnakri  IDN MIL
Noer Muis  IDN MIL
Timbul Silaen  IDN COP
Nugroho Djajusman  IDN COP
Muchdi Purwopranjono | Muchdi Purwoprandjono | Muchdi PR  IDN SPY
Leonardus Benyamin Moerdani | Benny Moerdani  IDN MIL ..1993
Hendropriyono | A.M. Hendropriyono | Abdullah Mahmud Hendropriyono  IDN SPY 2001-08..2004-12
Syamsir Siregar  IDN SPY 2004-12..2009-10
Marciano Norman  IDN SPY 2011-10..2015-07
Muhammad Herindra  IDN MIL ..2020-12-22  IDN GOV 2020-12-23..2024-10-20  IDN SPY 2024-10-21..
General Sutanto | Gen. Sutanto  IDN COP ..2008-09-30  IDN SPY 2009-10-22..2011-10-19
Da'i Bachtiar | Dai Bachtiar  IDN COP ..2005-07
Suroyo Bimantoro  IDN COP ..2001-11
Roesdihardjo | Rusdihardjo  IDN COP ..2000-09
Bambang Hendarso Danuri  IDN COP ..2010-10
Timur Pradopo  IDN COP ..2013-10
Badrodin Haiti  IDN COP ..2016-07
Idham Azis  IDN COP ..2021-01
Listyo Sigit Prabowo | Listyo Sigit  IDN COP
Ferdy Sambo  IDN COP ..2022-08
Susno Duadji  IDN COP
I Made Mangku Pastika | Made Mangku Pastika | Made Pastika  IDN COP ..2008-08-27  IDN GOV 2008-08-28..2018-08
Boy Rafli Amar  IDN COP ..2020-05-05  IDN GOV 2020-05-06..2023-03
Ansyaad Mbai  IDN COP GOV ..2014
Saud Usman Nasution  IDN COP ..2014-10  IDN GOV 2014-11..2016-03
Suhardi Alius  IDN COP ..2016-07-19  IDN GOV 2016-07-20..2020-05
Dedi Prasetyo  IDN COP
Argo Yuwono  IDN COP
Jimly Asshiddiqie  IDN JUD
Akil Mochtar  IDN JUD ..2013-10
Arief Hidayat  IDN JUD
Anwar Usman  IDN JUD
Suhartoyo  IDN JUD
Artidjo Alkostar  IDN JUD
Bagir Manan  IDN JUD ..2008-10
Hasyim Asy'ari  IDN GOV 2017..2024-07
Arief Budiman  IDN GOV 2012..2021-01
Husni Kamil Manik  IDN GOV 2012-04..2016-07-07
Taufiequrachman Ruki  IDN GOV 2003-12..2007-12  IDN GOV 2015-02..2015-12
Antasari Azhar  IDN GOV 2007-12..2009-10
Abraham Samad  IDN GOV 2011-12..2015-02
Bambang Widjojanto  IDN GOV 2011-12..2015-02
Agus Rahardjo  IDN GOV 2015-12..2019-12
Firli Bahuri  IDN COP ..2019-12-19  IDN GOV 2019-12-20..2023-12
Setyo Budiyanto  IDN GOV 2024-12..
Novel Baswedan  IDN COP

# --- Indonesia: religious leaders, activists
Hasyim Muzadi | Ahmad Hasyim Muzadi  IDN REL ..2017-03-16
Said Aqil Siradj | Said Aqil Siroj  IDN REL
Yahya Cholil Staquf  IDN REL
Syafii Maarif | Ahmad Syafii Maarif | Ahmad Syafi'i Maarif  IDN REL ..2022-05-27
Din Syamsuddin  IDN REL
Haedar Nashir  IDN REL
Abdul Mu'ti  IDN REL ..2024-10-20  IDN GOV 2024-10-21..
Nasaruddin Umar  IDN REL ..2024-10-20  IDN GOV 2024-10-21..
Ulil Abshar Abdalla  IDN REL
Rizieq Shihab | Habib Rizieq | Muhammad Rizieq Shihab | Rizieq Syihab | Habib Rizieq Shihab  IDN REL OPP
Bachtiar Nasir  IDN REL
Munarman  IDN REL
Jafar Umar Thalib | Ja'far Umar Thalib  IDN REB REL ..2002-10
Abu Jibril | Abu Jibriel | Mohammed Iqbal Abdul Rahman  IDN REB  group=MMI
Irfan Awwas | Irfan Suryahardi Awwas  IDN REL
Ismail Yusanto  IDN REL
Ignatius Suharyo | Cardinal Ignatius Suharyo  IDN REL
Munir Said Thalib  IDN CVL ..2004-09-07
Suciwati  IDN CVL
Pollycarpus Priyanto | Pollycarpus Budihari Priyanto  IDN SPY
Haris Azhar  IDN CVL
Fatia Maulidiyanti  IDN CVL
Usman Hamid  IDN CVL
Andreas Harsono  IDN CVL
Todung Mulya Lubis  IDN CVL
Adnan Buyung Nasution  IDN CVL ..2013-09-23
Pramoedya Ananta Toer  IDN CVL ..2006-04-30
Goenawan Mohamad  IDN JRN
Ravio Patra  IDN CVL
Veronica Koman  IDN CVL
Prita Mulyasari  IDN CVL
Affan Kurniawan  IDN CVL ..2025-08-28
Delpedro Marhaen  IDN CVL

# --- Indonesia: Aceh, Papua, militants
Hasan di Tiro | Hasan Muhammad di Tiro | Hasan Tiro | Teungku Hasan di Tiro  IDN REB ..2005-08-15  group=GAM
Malik Mahmud | Malik Mahmud Al Haythar | Malik Mahmood  IDN REB ..2005-08-15  IDN PTY 2005-08-16..
Zaini Abdullah  IDN REB ..2005-08-15  IDN PTY 2005-08-16..2012-06-24  IDN GOV 2012-06-25..2017-06
Muzakir Manaf | Muzakkir Manaf  IDN REB ..2005-08-15  IDN PTY 2005-08-16..2012-06-24  IDN GOV 2012-06-25..2017-06  IDN PTY 2017-07..2025-02-11  IDN GOV 2025-02-12..
Irwandi Yusuf | Irwandy Yusuf  IDN REB ..2005-08-15  IDN GOV 2007-02-08..2012-02  IDN PTY 2012-03..2017-07-04  IDN GOV 2017-07-05..2018-07
Muhammad Nazar  IDN CVL ..2007-02-07  IDN GOV 2007-02-08..2012-02
Abdullah Syafi'i | Abdullah Syafi'ie | Teungku Abdullah Syafi'i | Abdullah Syafii  IDN REB ..2002-01-22  group=GAM
Sofyan Dawood | Sofyan Daud  IDN REB ..2005-08-15  group=GAM
Bakhtiar Abdullah  IDN REB ..2005-08-15  group=GAM
Nurdin Abdul Rahman | Nurdin Abdurrahman  IDN REB ..2005-08-15  group=GAM
Sofyan Ibrahim Tiba  IDN REB ..2004-12-26  group=GAM
Amni bin Marzuki | Amni Marzuki  IDN REB ..2005-08-15  group=GAM
Ishak Daud  IDN REB ..2004-09-08  group=GAM
Nur Djuli | Muhammad Nur Djuli  IDN REB ..2005-08-15  group=GAM
Abdullah Puteh  IDN GOV 2000-11..2004-12
Nova Iriansyah  IDN GOV 2017-07..2022-07
Theys Eluay | Theys Hiyo Eluay  IDN OPP ..2001-11-10
Thom Beanal | Tom Beanal  IDN OPP
Forkorus Yaboisembut  IDN OPP
Filep Karma  IDN OPP ..2022-11-01
Benny Wenda  IDN OPP
Menase Tabuni  IDN OPP
Octovianus Mote | Octo Mote  IDN OPP
Jacob Rumbiak  IDN OPP
Jacob Prai | Jacob Hendrik Prai  IDN REB ..2022-05-27  group=OPM
Moses Werror  IDN OPP
Kelly Kwalik  IDN REB ..2009-12-16  group=OPM
Goliath Tabuni  IDN REB  group=OPM
Lekagak Telenggen  IDN REB  group=OPM
Egianus Kogoya | Egianus Kogeya  IDN REB  group=OPM
Undius Kogoya | Undinus Kogoya  IDN REB  group=OPM
Sebby Sambom | Sebi Sambom  IDN REB  group=OPM
Titus Murib  IDN REB  group=OPM
Terianus Satto  IDN REB  group=OPM
Victor Yeimo  IDN CVL OPP
Buchtar Tabuni  IDN OPP
Agus Kossay  IDN OPP
Mako Tabuni  IDN OPP ..2012-06-14
Danny Kogoya  IDN REB ..2013-12-15  group=OPM
Lukas Enembe  IDN GOV 2013-04-09..2023-01
Barnabas Suebu  IDN GOV 2006-07..2011-07
Jaap Solossa | Jacobus Perviddya Solossa  IDN GOV 2000-11..2005-12-19
Abraham Atururi  IDN GOV
Socratez Sofyan Yoman | Socrates Yoman | Socratez Yoman  IDN REL
Yones Douw  IDN CVL
Yan Christian Warinussy  IDN CVL
Victor Mambor  IDN JRN
Abdullah Sungkar  IDN REB ..1999-10  group=JEI
Hambali | Riduan Isamuddin | Encep Nurjaman | Riduan Isamudin  IDN REB  group=JEI
Imam Samudra | Abdul Aziz Imam Samudra  IDN REB ..2008-11-09  group=JEI
Amrozi | Amrozi bin Nurhasyim | Amrozi Nurhasyim  IDN REB ..2008-11-09  group=JEI
Mukhlas | Ali Ghufron | Huda bin Abdul Haq  IDN REB ..2008-11-09  group=JEI
Ali Imron  IDN REB  group=JEI
Dulmatin | Joko Pitono  IDN REB ..2010-03-09  group=JEI
Umar Patek  IDN REB ..2011-01  group=JEI
Aris Sumarsono | Arif Sunarso  IDN REB  group=JEI
Para Wijayanto  IDN REB  group=JEI
Abu Rusdan | Thoriquddin  IDN REB  group=JEI
Abu Dujana  IDN REB  group=JEI
Zarkasih  IDN REB  group=JEI
Nasir Abas | Nasir Abbas | Mohamed Nasir bin Abas  IDN REB ..2003-04
Fathur Rohman al-Ghozi | Fathur Rahman al-Ghozi | Fathur Roman al-Ghozi  IDN REB ..2003-10-12  group=JEI
Umar al-Faruq | Omar al-Faruq | Omar al-Farouq | Umar al-Faruk  IMG REB ..2006-09-25
Abu Wardah | Santoso Abu Wardah  IDN REB ..2016-07-18  group=MIT
Ali Kalora | Ali Ahmad Kalora  IDN REB ..2021-09-18  group=MIT
Aman Abdurrahman | Oman Rochman  IDN REB  group=JAD
Zainal Anshori  IDN REB  group=JAD
Bahrun Naim  IDN REB
Bahrumsyah  IDN REB ..2018
Eurico Guterres  IDN PRM
João da Silva Tavares  IDN PRM
Abilio Soares | Abílio José Osório Soares  IDN GOV 1992..1999

# --- East Timor
Francisco Xavier do Amaral | Xavier do Amaral  TLS PTY ..2012-03-06
Nicolau Lobato  TLS GOV ..1978-12-31
Mari Alkatiri | Mari bin Amude Alkatiri  TLS GOV 2001-09..2006-06-26  TLS OPP 2006-06-27..2017-09-14  TLS GOV 2017-09-15..2018-06-21  TLS PTY 2018-06-22..
Estanislau da Silva | Estanislau Aleixo da Silva  TLS GOV 2001..2007-08-08  TLS GOV 2017-09..2018-06
Rui Maria de Araújo | Rui Maria de Araujo | Rui de Araujo  TLS GOV 2001-09..2007-08  TLS GOV 2015-02-16..2017-09-15
Taur Matan Ruak | José Maria Vasconcelos | Jose Maria de Vasconcelos  TLS REB ..1999-10  TLS MIL 2001-02..2011-10  TLS GOV 2012-05-20..2017-05-20  TLS PTY 2017-05-21..2018-06-21  TLS GOV 2018-06-22..2023-07-01
Francisco Guterres | Francisco Lu-Olo Guterres | Francisco Lu Olo Guterres | Lu-Olo  TLS LEG 2001-09..2007-07  TLS OPP 2007-08..2017-05-19  TLS GOV 2017-05-20..2022-05-19  TLS OPP 2023-07..
Lere Anan Timur | Lere Annan Timor  TLS MIL ..2022-01
Filomeno Paixão | Filomeno da Paixão de Jesus  TLS MIL ..2020-05  TLS GOV 2020-06..2023-06
Falur Rate Laek  TLS MIL
Alfredo Reinado | Alfredo Alves Reinado | Major Alfredo Reinado  TLS MIL ..2006-05-02  TLS REB 2006-05-03..2008-02-11
Gastão Salsinha | Gastao Salsinha | Gastão da Costa Salsinha  TLS MIL ..2006-02  TLS REB 2006-03..2008-04-29
Vicente da Conceição | Vicente Railos | Vicente da Conceicao Railos  TLS REB
Rogério Lobato | Rogerio Tiago Lobato  TLS GOV 2002-05..2006-06-01
Roque Rodrigues  TLS GOV 2001..2006-06-01
Fernando La Sama de Araujo | Fernando Lasama de Araujo | Fernando Lasama  TLS LEG 2007-08..2012-07  TLS GOV 2012-08..2015-06-02
Mário Carrascalão | Mario Viegas Carrascalao  TLS OPP ..2009-02  TLS GOV 2009-03..2010-09
João Carrascalão  TLS PTY ..2012-02-18
Zacarias da Costa | Zacarias Albano da Costa  TLS GOV 2007-08..2012-08  IGO 2021-07..2025-07
José Luís Guterres  TLS GOV 2006-07..2007-05  TLS GOV 2007-08..2015-02
Dionísio Babo Soares | Dionisio Babo  TLS GOV 2012-08..2020
Bendito Freitas | Bendito dos Santos Freitas  TLS GOV 2023-07-01..
Adaljiza Magno | Adaljiza Albertina Xavier Reis Magno  TLS GOV 2020-05..2023-06
Agio Pereira | Hermenegildo Agio Pereira | Hermenegildo Pereira  TLS GOV 2007-08..
Hernâni Coelho | Hernani Filomena Coelho da Silva  TLS GOV 2015-02..2017-09
Aurélio Sérgio Cristóvão Guterres | Aurelio Guterres  TLS GOV 2017-09..2018-06
Paulo Fatima Martins  TLS COP ..2006-05
Longuinhos Monteiro  TLS JUD ..2009-03-26  TLS COP 2009-03-27..2015
Ismael Babo  TLS COP
Carlos Belo | Carlos Filipe Ximenes Belo | Bishop Belo | Carlos Ximenes Belo  TLS REL
Basílio do Nascimento  TLS REL ..2021-10-30
Alberto Ricardo da Silva  TLS REL ..2015-04-02
Virgílio do Carmo da Silva | Cardinal Virgilio do Carmo da Silva  TLS REL
Ana Pessoa | Ana Pessoa Pinto  TLS GOV 2000..2013
Emília Pires  TLS GOV 2007-08..2015-02
Arsénio Bano | Arsenio Paixao Bano  TLS GOV 2001..2007-08  TLS OPP 2007-09..
Mariano Sabino | Mariano Assanami Sabino Lopes  TLS GOV 2007-08..2012-08  TLS GOV 2023-07-01..
Vicente Guterres  TLS LEG 2012-07..2016
Aniceto Guterres Lopes | Aniceto Guterres  TLS LEG
Fernanda Lay | Maria Fernanda Lay  TLS LEG 2023..
Paulino Gama | Mauk Moruk  TLS REB ..2015-08-08
Cornélio Gama  TLS PTY
Angela Freitas  TLS OPP
Joaquim da Fonseca  TLS GOV
Sofia Borges  TLS GOV
Karlito Nunes  TLS GOV
Milena Pires  TLS GOV
Constâncio Pinto  TLS GOV
Armindo Maia  TLS GOV
Sukehiro Hasegawa  UNO ..2006-09
Ian Martin  UNO 1999..2012

# --- Philippines: presidents, congress, cabinet
Corazon Aquino | Cory Aquino  PHL GOV 1986-02-25..1992-06-30  PHL CVL 1992-07-01..2009-08-01
Fidel Ramos | Fidel V. Ramos | Fidel Valdez Ramos  PHL MIL ..1987-12  PHL GOV 1988-01..1998-06-30
Benigno Aquino Jr | Ninoy Aquino | Benigno Ninoy Aquino  PHL OPP ..1983-08-21
Sara Duterte | Sara Duterte-Carpio | Sara Duterte Carpio | Inday Sara  PHL GOV 2010-06-30..2013-06-30  PHL GOV 2016-06-30..2024-06  PHL GOV OPP 2024-07..
Leni Robredo | Maria Leonor Robredo  PHL LEG 2013-06-30..2016-06-29  PHL GOV OPP 2016-06-30..2022-06-30  PHL OPP 2022-07-01..2025-06-29  PHL GOV 2025-06-30..
Noli de Castro  PHL LEG 2001..2004-06-29  PHL GOV 2004-06-30..2010-06-30
Jejomar Binay  PHL GOV ..2010-06-29  PHL GOV 2010-06-30..2016-06-30
Teofisto Guingona | Teofisto Guingona Jr.  PHL LEG ..2001-02-06  PHL GOV 2001-02-07..2004-06-30
Imelda Marcos  PHL GOV ..1986-02-25  PHL LEG 1995-06..1998-06  PHL LEG 2010-06-30..2019-06-30
Imee Marcos  PHL LEG 1998-06..2007-06  PHL GOV 2010-06-30..2019-06-30  PHL LEG 2019-07-01..
Sandro Marcos | Ferdinand Alexander Marcos  PHL LEG 2022-06-30..
Liza Araneta-Marcos | Liza Araneta Marcos | Louise Araneta Marcos  PHL GOV 2022-06-30..
Jose Miguel Arroyo | Mike Arroyo  PHL BUS
Mikey Arroyo | Juan Miguel Arroyo  PHL LEG
Danding Cojuangco | Eduardo Cojuangco | Eduardo Cojuangco Jr.  PHL BUS ..2020-06-16
Jose de Venecia | Jose de Venecia Jr. | Joe de Venecia  PHL LEG
Prospero Nograles  PHL LEG
Feliciano Belmonte | Feliciano Belmonte Jr.  PHL GOV 2001-06..2010-06  PHL LEG 2010-07..
Pantaleon Alvarez  PHL LEG
Alan Peter Cayetano  PHL LEG 1998..2017-05-17  PHL GOV 2017-05-18..2018-10-17  PHL LEG 2019-06-30..
Lord Allan Velasco  PHL LEG
Martin Romualdez | Ferdinand Martin Romualdez  PHL LEG
Faustino Dy III | Faustino Bojie Dy | Bojie Dy | Faustino Dy  PHL LEG 2025-06-30..
Franklin Drilon  PHL LEG
Manny Villar | Manuel Villar  PHL LEG ..2013-06-30  PHL BUS 2013-07..
Juan Ponce Enrile | Johnny Enrile  PHL GOV 1970..1986-11-23  PHL LEG 1987..2016-06  PHL GOV 2022-06-30..2025-11-13
Aquilino Pimentel III | Koko Pimentel | Aquilino Koko Pimentel  PHL LEG 2011-08..2025-06-30
Aquilino Pimentel Jr. | Nene Pimentel | Aquilino Pimentel  PHL LEG ..2010-06-30
Vicente Sotto III | Tito Sotto | Vicente Sotto  PHL LEG
Juan Miguel Zubiri | Migz Zubiri  PHL LEG
Francis Escudero | Chiz Escudero  PHL LEG
Domingo Siazon | Domingo Siazon Jr.  PHL GOV 1995-05..2001-01-20
Blas Ople  PHL LEG ..2002-07-22  PHL GOV 2002-07-23..2003-12-14
Delia Albert | Delia Domingo Albert  PHL GOV 2003-12..2004-08
Alberto Romulo  PHL GOV 2001-01..2011-02
Albert del Rosario | Albert F. del Rosario  PHL GOV 2011-02-24..2016-03-07
Jose Rene Almendras | Rene Almendras  PHL GOV 2010-06-30..2016-06-30
Perfecto Yasay | Perfecto Yasay Jr.  PHL GOV 2016-06-30..2017-03-08
Enrique Manalo  PHL GOV
Teodoro Locsin Jr. | Teodoro Locsin | Teddy Locsin | Teddy Boy Locsin  PHL LEG 2001..2010-06  PHL GOV 2017-09..
Ma. Theresa Lazaro | Theresa Lazaro | Maria Theresa Lazaro  PHL GOV
Orlando Mercado  PHL LEG ..1998-06-29  PHL GOV 1998-06-30..2001-01
Angelo Reyes  PHL MIL ..2001-03-16  PHL GOV 2001-03-17..2010-03
Eduardo Ermita  PHL GOV 2001..2010-02
Avelino Cruz | Avelino Cruz Jr.  PHL GOV 2001..2006-11
Gilberto Teodoro | Gilbert Teodoro | Gibo Teodoro | Gilberto Teodoro Jr.  PHL LEG 1998..2007-06  PHL GOV 2007-08..2009-11  PHL GOV 2023-06-06..
Norberto Gonzales  PHL GOV 2001..2010-06-30
Voltaire Gazmin  PHL GOV 2010-06-30..2016-06-30
Delfin Lorenzana  PHL GOV 2016-06-30..2022-06-30
Carlito Galvez | Carlito Galvez Jr.  PHL MIL ..2018-12-19  PHL GOV 2018-12-20..
Jose Lina | Joey Lina  PHL GOV 1995..2004-07
Ronaldo Puno  PHL GOV 2000-02..2001-01  PHL GOV 2006-04..2010-06  PHL LEG 2025-06-30..
Jesse Robredo  PHL GOV ..2012-08-18
Mar Roxas | Manuel Roxas II | Manuel Mar Roxas  PHL GOV 2000-01..2003-12  PHL LEG 2004-06-30..2010-06-30  PHL GOV 2011-06..2015-09-11  PHL PTY 2015-09-12..
Ismael Sueno  PHL GOV 2016-06-30..2017-04-03
Eduardo Año | Eduardo Ano  PHL MIL ..2017-10-26  PHL GOV 2018-01..
Benhur Abalos | Benjamin Abalos Jr.  PHL GOV 2004-06..2024-10
Benjamin Abalos  PHL GOV ..2007-10
Jonvic Remulla | Juanito Victor Remulla | Juanito Remulla  PHL GOV
Jesus Crispin Remulla | Boying Remulla | Crispin Remulla  PHL LEG ..2022-06-29  PHL GOV 2022-06-30..
Hernando Perez  PHL GOV 2001-01..2003-01
Agnes Devanadera  PHL GOV
Leila de Lima  PHL GOV 2008-05..2015-10  PHL LEG OPP 2016-06-30..2022-06-30  PHL OPP 2022-07-01..
Vitaliano Aguirre | Vitaliano Aguirre II  PHL GOV 2016-06-30..2018-04
Menardo Guevarra  PHL GOV 2018-04..2025
Salvador Medialdea  PHL GOV 2016-06-30..2022-06-30
Lucas Bersamin  PHL JUD ..2019-10-18  PHL GOV 2022-09-27..2025-11
Ralph Recto  PHL LEG ..2024-01-11  PHL GOV 2024-01-12..
Paquito Ochoa | Paquito Ochoa Jr.  PHL GOV 2010-06-30..2016-06-30
Vic Rodriguez  PHL GOV 2022-06-30..2022-09-17  PHL OPP 2023..
Cesar Purisima  PHL GOV 2004..2005-07  PHL GOV 2010-06-30..2016-06-30
Margarito Teves  PHL GOV 2005-07..2010-06-30
Carlos Dominguez | Carlos Dominguez III | Sonny Dominguez  PHL GOV 2016-06-30..2022-06-30
Benjamin Diokno  PHL GOV 2016-06-30..
Amando Tetangco | Amando Tetangco Jr.  PHL GOV 2005-07..2017-07
Eli Remolona | Eli Remolona Jr.  PHL GOV 2023-07..
Felipe Medalla  PHL GOV 2022-06-30..2023-07
Arsenio Balisacan  PHL GOV 2012-05..2016  PHL GOV 2022-06-30..
Ernesto Pernia  PHL GOV 2016-06-30..2020-04
Ignacio Bunye  PHL GOV 2002..2008-06
Rigoberto Tiglao  PHL GOV 2001..2006
Cerge Remonde  PHL GOV ..2010-01-19
Edwin Lacierda  PHL GOV 2010-06-30..2016-06-30
Abigail Valte  PHL GOV 2010-06-30..2016-06-30
Herminio Coloma | Sonny Coloma | Herminio Coloma Jr.  PHL GOV 2010-06-30..2016-06-30
Martin Andanar  PHL GOV 2016-06-30..2022-06-30
Ernesto Abella  PHL GOV 2016-06-30..2017-10
Harry Roque  PHL LEG 2016-06..2017-10-29  PHL GOV 2017-10-30..2018-10  PHL GOV 2020-04..2021-11  PHL OPP 2023..
Salvador Panelo  PHL GOV 2016-06-30..2022-06-30
Trixie Cruz-Angeles  PHL GOV 2022-06-30..2022-10
Claire Castro  PHL GOV 2025-02..
Vivencio Dizon | Vince Dizon  PHL GOV
Manuel Bonoan  PHL GOV 2022-06-30..2025-08-31
Arnolfo Teves | Arnolfo Teves Jr.  PHL LEG ..2023-08
Roel Degamo  PHL GOV ..2023-03-04
Silvestre Bello III | Silvestre Bello | Bebot Bello  PHL GOV 1998..1998-06  PHL GOV 2016-06-30..
Jesus Dureza  PHL GOV 2001..2010-06  PHL GOV 2016-06-30..2018-11-27
Teresita Quintos Deles | Teresita Deles | Ging Deles  PHL GOV 2001..2005-07-08  PHL GOV 2010-06-30..2016-06-30
Miriam Coronel-Ferrer | Miriam Coronel Ferrer  PHL GOV 2012-12..2016-06-30
Marvic Leonen  PHL GOV 2010-07..2012-11-20  PHL JUD 2012-11-21..
Rafael Seguis  PHL GOV
Alexander Padilla  PHL GOV 2010..2016
Hermogenes Esperon | Hermogenes Esperon Jr.  PHL MIL ..2008-05-12  PHL GOV 2008-05-13..2010-06  PHL GOV 2016-06-30..2022-06-30
Clarita Carlos  PHL GOV 2022-06-30..2023-01
Isidro Purisima  PHL GOV
Paulynn Sicam  PHL GOV
Rene Sarmiento  PHL GOV
Lauro Baja | Lauro Baja Jr.  PHL GOV
Hilario Davide | Hilario Davide Jr.  PHL JUD ..2005-12-19  PHL GOV 2007-02..2010-04
Libran Cabactulan  PHL GOV
Lourdes Yparraguirre  PHL GOV
Antonio Lagdameo  PHL GOV
Jose Manuel Romualdez | Babe Romualdez  PHL GOV 2017-07..
Jose Cuisia | Jose Cuisia Jr.  PHL GOV 2011..2016
Jose Santiago Santa Romana | Chito Sta. Romana | Chito Santa Romana  PHL GOV 2016..2022-04-18
Erlinda Basilio  PHL GOV
Charles Jose  PHL GOV
Teresita Daza  PHL GOV
Angelica Escalona  PHL GOV
Antonio Carpio | Antonio T. Carpio  PHL JUD ..2019-10-26  PHL CVL 2019-10-27..
Francis Jardeleza  PHL GOV 2012..2014-08-18  PHL JUD 2014-08-19..2019-09-26
Jose Calida  PHL GOV 2016-06-30..2022-06-30
Artemio Panganiban  PHL JUD ..2006-12-07
Reynato Puno  PHL JUD ..2010-05-17
Renato Corona  PHL GOV ..2002-04-08  PHL JUD 2002-04-09..2012-05-29
Maria Lourdes Sereno | Lourdes Sereno  PHL JUD ..2018-05-11
Teresita Leonardo-de Castro | Teresita de Castro  PHL JUD ..2018-10
Diosdado Peralta  PHL JUD ..2021-03
Alexander Gesmundo  PHL JUD
Conchita Carpio Morales | Conchita Carpio-Morales  PHL JUD ..2011-06  PHL JUD 2011-07-28..2018-07-26
Merceditas Gutierrez  PHL GOV ..2011-05-06
Samuel Martires  PHL JUD ..2025-07
Sixto Brillantes | Sixto Brillantes Jr.  PHL GOV 2011-01..2015-02
Andres Bautista | Juan Andres Bautista  PHL GOV 2010..2017-10
George Erwin Garcia | George Garcia  PHL GOV 2022..
Virgilio Garcillano  PHL GOV 2004..2005
James Jimenez  PHL GOV 2006..2022
Sheila Coronel  PHL JRN

# --- Philippines: armed forces, police, coast guard
Diomedio Villanueva  PHL MIL ..2002-05
Roy Cimatu  PHL MIL ..2002-09  PHL GOV 2002-10..2022-02
Narciso Abaya  PHL MIL ..2004-10
Efren Abu  PHL MIL ..2005-08
Generoso Senga  PHL MIL ..2006-07
Alexander Yano  PHL MIL ..2009-05
Victor Ibrado  PHL MIL ..2010-03
Delfin Bangit  PHL MIL ..2010-06
Ricardo David | Ricardo David Jr.  PHL MIL ..2011-03  PHL GOV 2011-04..
Eduardo Oban | Eduardo Oban Jr.  PHL MIL ..2011-12
Jessie Dellosa  PHL MIL ..2013-01
Emmanuel Bautista  PHL MIL ..2014-07
Gregorio Catapang | Gregorio Pio Catapang  PHL MIL ..2015-07  PHL GOV 2022-10..
Hernando Iriberri  PHL MIL ..2016-04
Glorioso Miranda  PHL MIL
Ricardo Visaya  PHL MIL ..2016-12
Rey Leonardo Guerrero | Rey Guerrero  PHL MIL ..2018-04  PHL GOV 2018-10..2022-06
Benjamin Madrigal | Benjamin Madrigal Jr.  PHL MIL ..2019-09
Noel Clement  PHL MIL ..2020-01
Felimon Santos | Felimon Santos Jr.  PHL MIL ..2020-08
Gilbert Gapay  PHL MIL ..2021-02
Cirilito Sobejana  PHL MIL ..2021-07
Jose Faustino | Jose Faustino Jr.  PHL MIL ..2021-11  PHL GOV 2022-07..2023-01-06
Andres Centino  PHL MIL ..2023-07  PHL GOV 2023-09..
Bartolome Vicente Bacarro | Bartolome Bacarro  PHL MIL ..2023-01
Romeo Brawner | Romeo Brawner Jr.  PHL MIL
Roy Galido  PHL MIL
Alfonso Torres Jr.  PHL MIL
Restituto Padilla | Restituto Padilla Jr.  PHL MIL
Edgard Arevalo  PHL MIL
Marlowe Pedregosa  PHL MIL
Jose Mabanta | Jose Mabanta Jr.  PHL MIL
Bartolome Zapata  PHL MIL
Arnulfo Burgos | Arnulfo Burgos Jr.  PHL MIL
Ramon Zagala  PHL MIL
Harold Cabunoc  PHL MIL
Noel Detoyato  PHL MIL
Daniel Lucero  PHL MIL
Medel Aguilar  PHL MIL
Francel Margareth Padilla | Francel Padilla  PHL MIL
Roy Vincent Trinidad | Roy Trinidad  PHL MIL
Jay Tarriela  PHL MIL
Armand Balilo | Armando Balilo  PHL MIL
Ronnie Gil Gavan | Ronnie Gavan  PHL MIL
Artemio Abu  PHL MIL ..2023-10
Juancho Sabban  PHL MIL
Eugenio Cedo  PHL MIL
Raymundo Ferrer  PHL MIL
Ben Dolorfino | Benjamin Dolorfino  PHL MIL
Nelson Allaga  PHL MIL
Rustico Guerrero  PHL MIL
Romeo Tolentino  PHL MIL
Jovito Palparan | Jovito Palparan Jr.  PHL MIL ..2006-09  PHL LEG 2009..2010
Danilo Lim | Danny Lim  PHL MIL ..2006-02  PHL GOV 2011..2021-01-06
Ariel Querubin  PHL MIL
Gerardo Gambala  PHL MIL
Milo Maestrecampo  PHL MIL
Nicanor Faeldon  PHL MIL ..2003-07  PHL GOV 2016-06-30..2019-09
Dionisio Santiago  PHL MIL ..2003-04  PHL GOV 2003-05..2010
Gregorio Honasan | Gringo Honasan  PHL LEG 1995-06..2019-06-30  PHL GOV 2019-07-01..2021-10
Antonio Trillanes | Antonio Trillanes IV | Sonny Trillanes  PHL MIL ..2007-05  PHL LEG OPP 2007-06-30..2019-06-30  PHL OPP 2019-07-01..
Jose Almonte  PHL GOV 1992..1998-06
Renato de Villa  PHL MIL ..1990  PHL GOV 1991..1997-09
Panfilo Lacson | Ping Lacson  PHL COP 1999-11..2001-01-20  PHL LEG 2001-06-30..2013-06-30  PHL GOV 2013-12..2015-02  PHL LEG 2016-06-30..2022-06-30  PHL LEG 2025-06-30..
Leandro Mendoza  PHL COP ..2002-06  PHL GOV 2002-07..2010-06
Hermogenes Ebdane | Hermogenes Ebdane Jr.  PHL COP ..2004-07  PHL GOV 2004-08..
Edgar Aglipay | Edgardo Aglipay  PHL COP ..2005-03
Arturo Lomibao | Art Lomibao  PHL COP ..2006-07
Oscar Calderon  PHL COP ..2007-10
Avelino Razon | Avelino Razon Jr.  PHL COP ..2008-09  PHL GOV 2008-10..2009
Jesus Verzosa | Jesus Versoza  PHL COP ..2010-09
Raul Bacalzo  PHL COP ..2011-09
Nicanor Bartolome  PHL COP ..2012-12
Alan Purisima  PHL COP ..2015-02
Getulio Napeñas | Getulio Napenas  PHL COP
Leonardo Espina  PHL COP ..2015-07
Ricardo Marquez  PHL COP ..2016-06
Ronald dela Rosa | Bato dela Rosa | Ronald Bato dela Rosa | Ronald de la Rosa  PHL COP ..2018-04-19  PHL GOV 2018-04-30..2018-10  PHL LEG 2019-06-30..
Oscar Albayalde  PHL COP ..2019-10
Archie Gamboa  PHL COP ..2020-09
Camilo Cascolan  PHL COP ..2020-11
Debold Sinas  PHL COP ..2021-05
Guillermo Eleazar  PHL COP ..2021-11
Dionardo Carlos  PHL COP ..2022-05
Rodolfo Azurin | Rodolfo Azurin Jr.  PHL COP ..2023-04
Benjamin Acorda | Benjamin Acorda Jr.  PHL COP ..2024-03
Rommel Francisco Marbil | Rommel Marbil  PHL COP ..2025-06
Nicolas Torre | Nicolas Torre III  PHL COP ..2025-08
Jose Melencio Nartatez | Melencio Nartatez | Jose Melencio Nartatez Jr.  PHL COP
Jean Fajardo  PHL COP
Bernard Banac  PHL COP
Reynaldo Wycoco  PHL COP ..2005-12-19
Edgar Matobato  PHL CRM
Arturo Lascañas | Arturo Lascanas  PHL COP
Royina Garma  PHL COP ..2018  PHL GOV 2019..2022

# --- Philippines: senators, mayors, party leaders
Risa Hontiveros  PHL LEG OPP 2004..2010-06  PHL LEG OPP 2016-06-30..
Bong Go | Christopher Go | Christopher Bong Go  PHL GOV 2016-06-30..2018-10  PHL LEG 2019-06-30..
Robin Padilla | Robinhood Padilla  PHL LEG 2022-06-30..
Raffy Tulfo  PHL JRN ..2022-06-29  PHL LEG 2022-06-30..
Erwin Tulfo  PHL JRN ..2022-06-29  PHL GOV 2022-06-30..2022-12  PHL LEG 2023-05..
Manny Pacquiao | Emmanuel Pacquiao  PHL LEG 2010-06-30..2022-06-30
Grace Poe  PHL GOV 2010-10..2012  PHL LEG 2013-06-30..2025-06-30
Fernando Poe Jr. | Fernando Poe  PHL OPP ..2004-12-14
Miriam Defensor Santiago | Miriam Santiago  PHL LEG ..2016-06-30
Francis Pangilinan | Kiko Pangilinan  PHL LEG
Bam Aquino | Paolo Benigno Aquino  PHL LEG
Richard Gordon | Dick Gordon  PHL GOV ..2004-02  PHL LEG 2004-06-30..2022-06-30
Loren Legarda  PHL LEG
Joel Villanueva  PHL LEG
Jinggoy Estrada | Jose Ejercito Estrada  PHL LEG 2004-06-30..
JV Ejercito | Joseph Victor Ejercito  PHL LEG
Bong Revilla | Ramon Revilla Jr.  PHL LEG
Sherwin Gatchalian | Win Gatchalian  PHL LEG
Cynthia Villar  PHL LEG
Camille Villar  PHL LEG
Mark Villar  PHL LEG ..2016-06  PHL GOV 2016-08..2021-10  PHL LEG 2022-06-30..
Pia Cayetano  PHL LEG
Rodolfo Biazon  PHL MIL ..1991  PHL LEG 1992..2016-06
Ruffy Biazon | Rozzano Rufino Biazon  PHL LEG
Joker Arroyo  PHL LEG ..2013-06-30
Edgardo Angara  PHL LEG ..2013-06-30
Sonny Angara | Juan Edgardo Angara  PHL LEG ..2024-07-18  PHL GOV 2024-07-19..
Raul Roco  PHL LEG ..2001-01  PHL GOV 2001-02..2002-08  PHL OPP 2002-09..2005-08-05
Sergio Osmeña III | Serge Osmena  PHL LEG
Tomas Osmeña | Tommy Osmena  PHL GOV
Francisco Tatad | Kit Tatad  PHL LEG ..2001-06
Rodante Marcoleta  PHL LEG
Paolo Duterte  PHL GOV 2013-06..2018-01  PHL LEG 2019-06-30..
Sebastian Duterte | Baste Duterte  PHL GOV 2019-06-30..
Edcel Lagman  PHL LEG OPP ..2025-01-30
Walden Bello  PHL LEG 2009..2015-03  PHL OPP 2015-04..
Etta Rosales | Loretta Ann Rosales  PHL LEG 1998-06..2007-06  PHL GOV 2010-09..2015-05
Rolando Andaya | Rolando Andaya Jr.  PHL LEG
Gary Alejano  PHL OPP
Isko Moreno | Francisco Domagoso  PHL GOV 2019-06-30..2022-06-30  PHL GOV 2025-06-30..
Alfredo Lim | Fred Lim  PHL GOV 1992..1998  PHL GOV 2000-01..2001-01  PHL LEG 2004-06-30..2007-06-29  PHL GOV 2007-06-30..2013-06-30
Vico Sotto | Victor Ma. Regis Sotto  PHL GOV 2019-06-30..
Joy Belmonte | Josefina Belmonte  PHL GOV
Lito Atienza | Jose Atienza  PHL GOV ..2010  PHL LEG 2013..2022-06
Luis Singson | Chavit Singson  PHL GOV
Alice Guo | Guo Hua Ping  PHL GOV 2022-06-30..2024-08-12
Zaldy Co | Elizaldy Co  PHL LEG ..2025-09-29
Janet Lim-Napoles | Janet Napoles | Janet Lim Napoles  PHL BUS
Pacifico Discaya | Curlee Discaya  PHL BUS
Manuel V. Pangilinan | Manuel Pangilinan  PHL BUS
Ramon Ang | Ramon S. Ang  PHL BUS
Henry Sy  PHL BUS ..2019-01-19
Lucio Tan  PHL BUS

# --- Philippines: Mindanao, the Moro fronts, Abu Sayyaf
Nur Misuari | Nurallaj Misuari  PHL REB ..1996-09-02  PHL GOV 1996-09-03..2001-11-18  PHL REB 2001-11-19..2016-11-02  PHL PTY 2016-11-03..
Hashim Salamat | Salamat Hashim  PHL REB ..2003-07-13  group=MIL
Murad Ebrahim | Al Haj Murad Ebrahim | Al-Haj Murad Ebrahim | Ahod Ebrahim | Ahod Balawag Ebrahim | Al Haj Murad  PHL REB ..2019-02-21  PHL GOV 2019-02-22..2025-03
Mohagher Iqbal | Mohaqher Iqbal  PHL REB ..2019-02-21  PHL GOV 2019-02-22..
Ghadzali Jaafar | Ghazali Jaafar  PHL REB ..2019-03-13  group=MIL
Eid Kabalu  PHL REB  group=MIL
Von Al Haq | Von al-Haq  PHL REB  group=MIL
Abdulraof Macacua | Sammy Gambar | Sammy Al-Mansour  PHL REB ..2019-02-21  PHL GOV 2019-02-22..
Ameril Umbra Kato | Umbra Kato | Ameril Umra Kato | Commander Kato  PHL REB ..2015-04-14  group=BIF
Abdullah Macapaar | Commander Bravo  PHL REB  group=MIL
Commander Pangalian | Aleem Sulaiman Pangalian  PHL REB  group=MIL
Abhoud Syed Lingga | Abhoud Linga  PHL CVL
Lanang Ali  PHL REB  group=MIL
Habier Malik | Khabir Malik | Ustadz Habier Malik  PHL REB  group=MNF
Muslimin Sema  PHL REB ..1996-09-02  PHL GOV 1998..2010-06  PHL PTY 2010-07..
Parouk Hussin | Farouk Hussin  PHL GOV 2002-01..2005-09
Yusop Jikiri  PHL PTY
Bainon Karon  PHL PTY
Emmanuel Fontanilla  PHL REB  group=MNF
Zaldy Ampatuan | Datu Zaldy Ampatuan  PHL GOV 2005-09..2009-12
Andal Ampatuan Sr. | Andal Ampatuan Sr | Andal Ampatuan  PHL GOV ..2009-12
Andal Ampatuan Jr. | Datu Unsay Ampatuan  PHL GOV ..2009-11
Sajid Ampatuan | Sajid Islam Ampatuan  PHL GOV
Esmael Mangudadatu | Esmael Toto Mangudadatu  PHL GOV 2010-06-30..2019-06-30  PHL LEG 2019-07..2022-06
Mujiv Hataman  PHL GOV 2011-12..2019-02  PHL LEG 2019-06-30..
Abdusakur Tan | Sakur Tan | Abdusakur Mahail Tan  PHL GOV
Mamintal Adiong | Mamintal Adiong Jr. | Mamintal Alonto Adiong  PHL GOV
Majul Gandamra | Majul Usman Gandamra  PHL GOV
Wahab Akbar  PHL GOV ..2007-06  PHL LEG 2007-07..2007-11-13
Jamalul Kiram III | Jamalul Kiram | Sultan Jamalul Kiram III  PHL REB ..2013-10-20
Agbimuddin Kiram  PHL REB ..2015-01-13
Esmail Kiram II | Esmail Kiram  PHL SOC ..2015-09-19
Abdurajak Abubakar Janjalani | Abdurajak Janjalani | Abdurajik Abubakar Janjalani  PHL REB ..1998-12-18  group=ABS
Khaddafy Janjalani | Khadaffy Janjalani | Khadafi Janjalani  PHL REB ..2006-09-04  group=ABS
Abu Sabaya | Aldam Tilao  PHL REB ..2002-06-21  group=ABS
Ghalib Andang | Commander Robot | Galib Andang  PHL REB ..2005-03-15  group=ABS
Abu Solaiman | Jainal Antel Sali | Jainal Antel Sali Jr.  PHL REB ..2007-01-16  group=ABS
Isnilon Hapilon | Isnilon Totoni Hapilon  PHL REB ..2017-10-16  group=ABS
Radullan Sahiron | Radulan Sahiron  PHL REB  group=ABS
Albader Parad | Al-Bader Parad  PHL REB ..2010-02-21  group=ABS
Gumbahali Jumdail | Umbra Jumdail  PHL REB  group=ABS
Hatib Hajan Sawadjaan | Hatib Sawadjaan | Hajan Sawadjaan  PHL REB ..2020-07  group=ABS
Mundi Sawadjaan  PHL REB ..2023-12  group=ABS
Furuji Indama | Puruji Indama  PHL REB ..2020-10  group=ABS
Muamar Askali | Muammar Askali  PHL REB ..2017-04-11  group=ABS
Alhabsy Misaya  PHL REB ..2017-04-28  group=ABS
Hilarion Santos | Ahmad Santos  PHL REB
Omar Maute | Omarkhayam Maute | Omarkhayam Romato Maute  PHL REB ..2017-10-16  group=MAU
Abdullah Maute  PHL REB ..2017-08-07  group=MAU
Farhana Maute | Ominta Romato Maute  PHL REB ..2017-06-09  group=MAU
Owaida Marohombsar | Owayda Benito Marohombsar | Abu Dar  PHL REB ..2019-03-14  group=MAU
Faharudin Hadji Satar | Abu Zacaria | Faharudin Benito Hadji Satar  PHL REB ..2023-06-14  group=MAU
Mohammad Jaafar Maguid | Commander Tokboy  PHL REB ..2017-01-05  group=AKP
Abu Misry Mama  PHL REB  group=BIF
Esmael Abubakar | Commander Bungos | Ismael Abubakar  PHL REB  group=BIF
Abu Toraife | Esmael Abdulmalik  PHL REB  group=BIF
Mohiddin Animbang | Kagui Karialan  PHL REB ..2024-04  group=BIF

# --- Philippines: the communist movement, the left
Jose Maria Sison | Joma Sison | Jose Ma. Sison  PHL REB ..2022-12-16  group=NPA
Luis Jalandoni | Louie Jalandoni | Luis G. Jalandoni  PHL REB ..2025-06-07  group=NDF
Julieta de Lima | Julie de Lima  PHL REB  group=NDF
Coni Ledesma  PHL REB  group=NDF
Fidel Agcaoili | Fidel V. Agcaoili  PHL REB ..2020-07-23  group=NDF
Benito Tiamzon  PHL REB ..2022-08-22  group=NPA
Wilma Tiamzon | Wilma Austria  PHL REB ..2022-08-22  group=NPA
Gregorio Rosal | Ka Roger | Gregorio Ka Roger Rosal  PHL REB ..2011-06-22  group=NPA
Jorge Madlos | Ka Oris  PHL REB ..2021-10-29  group=NPA
Leoncio Pitao | Commander Parago | Leonardo Pitao  PHL REB ..2015-06-28  group=NPA
Menandro Villanueva | Bok Villanueva  PHL REB ..2022-01  group=NPA
Rafael Baylosis  PHL REB  group=NDF
Vicente Ladlad  PHL REB  group=NDF
Alan Jazmines  PHL REB
Marco Valbuena  PHL REB  group=NPA
Kumander Bilog  PHL REB
Romulo Kintanar  PHL REB ..2003-01-23
Arturo Tabara  PHL REB ..2004-09-26
Filemon Lagman | Popoy Lagman | Filemon Popoy Lagman  PHL LAB ..2001-02-06
Bernabe Buscayno | Kumander Dante  PHL REB
Randall Echanis  PHL CVL ..2020-08-10
Satur Ocampo | Saturnino Ocampo  PHL OPP
Crispin Beltran  PHL LAB LEG ..2008-05-20
Teodoro Casiño | Teddy Casino | Teodoro Casino  PHL LEG OPP
Liza Maza  PHL LEG OPP
Rafael Mariano  PHL LEG 2004..2013  PHL GOV 2016-06-30..2017-09
Judy Taguiwalo  PHL CVL ..2016-06-29  PHL GOV 2016-06-30..2017-08
Renato Reyes | Renato Reyes Jr.  PHL CVL
Carol Araullo | Carolina Araullo  PHL CVL
Neri Colmenares  PHL OPP
Carlos Isagani Zarate | Carlos Zarate  PHL LEG OPP
Sarah Elago  PHL LEG OPP
France Castro  PHL LEG OPP
Antonio Tinio  PHL LEG OPP
Raoul Manuel  PHL LEG OPP
Arlene Brosas  PHL LEG OPP
Elmer Labog  PHL LAB
Luke Espiritu  PHL LAB OPP
Zara Alvarez  PHL CVL ..2020-08-17
Cristina Palabay  PHL CVL
Reina Mae Nasino  PHL CVL
Jonas Burgos  PHL CVL ..2007-04-28
Edita Burgos  PHL CVL
Francisco Nemenzo  PHL EDU
Joan Carling  PHL CVL
Victoria Tauli-Corpuz | Victoria Tauli Corpuz  PHL CVL ..2014-05  UNO 2014-06..2020-04
Jose Luis Martin Gascon | Chito Gascon  PHL GOV 2015-06..2021-10-09
Marie Hilao-Enriquez  PHL CVL
Teddy Baguilat | Teodoro Baguilat  PHL LEG
Chel Diokno | Jose Manuel Diokno  PHL CVL ..2025-06-29  PHL LEG OPP 2025-06-30..
Kristina Conti  PHL JUD CVL
Nicholas Kaufman  ISR JUD
Jude Sabio  PHL JUD ..2021-01-12
Maria Ressa | Maria A. Ressa  PHL JRN
Reynaldo Santos Jr.  PHL JRN
Percy Lapid | Percival Mabasa  PHL JRN ..2022-10-03
Ellen Tordesillas  PHL JRN
Frenchie Mae Cumpio  PHL JRN
Gerry Ortega | Gerardo Ortega  PHL JRN ..2011-01-24
Randy David  PHL EDU
Jaime Sin | Cardinal Jaime Sin | Cardinal Sin  PHL REL ..2005-06-21
Gaudencio Rosales | Cardinal Gaudencio Rosales  PHL REL
Pablo Virgilio David | Cardinal Pablo Virgilio David | Ambo David  PHL REL
Socrates Villegas  PHL REL
Jose Advincula | Cardinal Jose Advincula  PHL REL
Archbishop Oscar Cruz  PHL REL ..2020-08-26
Angel Lagdameo  PHL REL
Orlando Quevedo | Cardinal Orlando Quevedo  PHL REL
Teodoro Bacani  PHL REL
Deogracias Iñiguez  PHL REL
Edwin de la Peña  PHL REL
Patricia Fox | Sister Patricia Fox  AUS REL CVL
Apollo Quiboloy  PHL REL
Eddie Villanueva | Eduardo Villanueva  PHL REL LEG
Mike Velarde  PHL REL
Eduardo Manalo | Eduardo V. Manalo  PHL REL
Eraño Manalo  PHL REL ..2009-08-31
Kerwin Espinosa  PHL CRM
Rolando Espinosa | Rolando Espinosa Sr.  PHL GOV ..2016-11-05
Reynaldo Parojinog  PHL GOV ..2017-07-30

# --- ASEAN, SAARC and other regional bodies
Rodolfo Severino | Rodolfo Severino Jr.  PHL GOV ..1997  IGO 1998-01-01..2002-12-31
Nihal Rodrigo  IGO 1999..2002-01
Q.A.M.A. Rahim | QAMA Rahim  IGO 2002-01..2005-02
Chenkyab Dorji  IGO 2005-03..2008-02
Sheel Kant Sharma  IND GOV ..2008-02  IGO 2008-03..2011-02
Arjun Bahadur Thapa  NPL GOV ..2014-02  IGO 2014-03..2017-02
Amjad Hussain Sial  IGO 2017-03..2020-02
Esala Weerakoon | Esala Ruwan Weerakoon  LKA GOV ..2020-02  IGO 2020-03..2023-10
Golam Sarwar | Md. Golam Sarwar  BGD GOV ..2023-09  IGO 2023-10..
Sumith Nakandala  LKA GOV ..2014-07  IGO 2014-08..2017-08
Indra Mani Pandey  IND GOV ..2023-12  IGO 2024-01..
Tenzin Lekphell  BTN GOV ..2020-10  IGO 2020-11..2023-11
