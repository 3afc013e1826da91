kind person
# South Asia: politicians, judges, police chiefs and critics of the second rank. Own writing, from general knowledge.

# --- India: union ministers
Sharad Yadav  IND GOV 1999-10..2004-05-22  IND PTY 2004-05-23..2023-01-12
Arjun Singh  IND GOV 2004-05-22..2009-05-22  IND PTY 2009-05-23..2011-03-04
Jaipal Reddy | S. Jaipal Reddy  IND GOV 2004-05-23..2014-05-26  IND OPP 2014-05-27..2019-07-28
H.R. Bhardwaj | Hansraj Bhardwaj | H. R. Bhardwaj  IND GOV 2004-05-22..2014-06
Ajay Maken  IND GOV 2006-01..2013-06  IND OPP 2014-05-27..
Sriprakash Jaiswal  IND GOV 2004-05-23..2014-05-26
Vayalar Ravi  IND GOV 2006-01..2014-05-26
Subodh Kant Sahay | Subodhkant Sahay  IND GOV 2004-05-23..2012-10-27  IND OPP 2014-05-27..
Beni Prasad Verma  IND GOV 2011-01..2014-05-26
Raghuvansh Prasad Singh  IND GOV 2004-05-23..2009-05-22  IND PTY 2009-05-23..2020-09-13
Milind Deora  IND GOV 2011-07..2014-05-26  IND OPP 2014-05-27..2024-01-13  IND LEG 2024-02..
Murli Deora  IND GOV 2006-01-29..2011-07-12  IND LEG 2011-07-13..2014-11-24
Jitin Prasada  IND GOV 2008-04..2014-05-26  IND OPP 2014-05-27..2021-06-08  IND GOV 2021-09-26..
R.P.N. Singh | RPN Singh  IND GOV 2009-05..2014-05-26  IND OPP 2014-05-27..2022-01-24  IND PTY 2022-01-25..
G.K. Vasan | G. K. Vasan  IND GOV 2006-01..2014-05-26  IND PTY 2014-11..
Suresh Kalmadi  IND LEG ..2014-05
Radha Mohan Singh  IND GOV 2014-05-26..2019-05-30  IND LEG PTY 2019-05-31..
Rajiv Pratap Rudy  IND GOV 2014-11-09..2017-09-02  IND LEG 2017-09-03..
Shahnawaz Hussain | Syed Shahnawaz Hussain  IND GOV 1999-10..2004-05-22  IND PTY 2004-05-23..2021-02-08  IND GOV 2021-02-09..2022-08-09  IND PTY 2022-08-10..
Mahesh Sharma  IND GOV 2014-11-09..2019-05-30  IND LEG 2019-05-31..
Jayant Sinha  IND GOV 2014-11-09..2019-05-30  IND LEG 2019-05-31..2024-06
Sanjeev Balyan | Sanjeev Kumar Balyan  IND GOV 2014-05-26..2017-09-02  IND GOV 2019-05-30..2024-06-09
Sadhvi Niranjan Jyoti | Niranjan Jyoti  IND GOV 2014-11-09..2024-06-09
Najma Heptulla  IND LEG ..2014-05-25  IND GOV 2014-05-26..2016-07-12  IND GOV 2016-08-21..2021-08
Thawar Chand Gehlot | Thaawarchand Gehlot  IND GOV 2014-05-26..
Santosh Gangwar | Santosh Kumar Gangwar  IND GOV 2014-05-26..2021-07-07  IND LEG 2021-07-08..2024-06  IND GOV 2024-07-31..
R.K. Singh  IND GOV 2011-06..2013-06  IND LEG 2014-05..2017-09-02  IND GOV 2017-09-03..2024-06-09
Anupriya Patel  IND GOV 2016-07-05..2019-05-30  IND GOV 2021-07-07..
Parshottam Rupala | Purshottam Rupala  IND GOV 2016-07-05..2024-06-09
Pashupati Kumar Paras | Pashupati Paras  IND GOV 2021-07-07..2024-03-19  IND PTY 2024-03-20..
R.C.P. Singh | RCP Singh  IND PTY 2020-12..2021-07-06  IND GOV 2021-07-07..2022-07-06  IND PTY 2022-07-07..
Ashwini Kumar Choubey | Ashwini Choubey  IND GOV 2017-09-03..2024-06-09
Rajyavardhan Singh Rathore | Rajyavardhan Rathore  IND GOV 2014-11-09..2019-05-30  IND LEG 2019-05-31..2023-12-02  IND GOV 2023-12-30..
Nisith Pramanik  IND GOV 2021-07-07..2024-06-09
Shantanu Thakur  IND GOV 2021-07-07..
John Barla  IND GOV 2021-07-07..2024-06-09
Pankaj Chaudhary  IND GOV 2021-07-07..
Annapurna Devi  IND GOV 2021-07-07..
Shobha Karandlaje  IND GOV 2021-07-07..
Prahlad Singh Patel  IND GOV 2019-05-30..
Faggan Singh Kulaste  IND GOV 2016-07-05..2017-09-02  IND GOV 2019-05-30..2024-06-09  IND LEG 2024-06-10..
Rao Inderjit Singh  IND GOV 2014-05-26..
L. Murugan  IND PTY 2020-03..2021-07-06  IND GOV 2021-07-07..
C.R. Patil | C.R. Paatil | C. R. Patil  IND PTY 2020-07..2024-06-08  IND GOV 2024-06-09..
Sanjay Seth  IND GOV 2024-06-09..
Chandra Sekhar Pemmasani | Pemmasani Chandrasekhar  IND GOV 2024-06-09..
Pabitra Margherita  IND GOV 2024-06-09..
Raksha Khadse | Raksha Nikhil Khadse  IND GOV 2024-06-09..
Murlidhar Mohol  IND GOV 2024-06-09..

# --- India: BJP figures
Sudhanshu Trivedi ; Gaurav Bhatia ; Shehzad Poonawalla ; G.V.L. Narasimha Rao | GVL Narasimha Rao ; Nalin Kohli ; Syed Zafar Islam ; Tarun Chugh ; Anil Baluni ; Rahul Sinha ; Kirit Somaiya ; Satish Poonia ; Samik Bhattacharya  IND PTY
Vinod Tawde  IND GOV 2014-10-31..2019-11  IND PTY 2019-12..
Ashish Shelar  IND LEG 2014-10..2019-06  IND GOV 2019-07..2019-11  IND PTY 2019-12..2024-12-14  IND GOV 2024-12-15..
Chandrashekhar Bawankule  IND GOV 2014-12..2019-11  IND PTY 2019-12..2024-12-14  IND GOV 2024-12-15..
Chandrakant Patil  IND GOV 2014-10-31..2019-11  IND PTY 2019-12..2022-08-08  IND GOV 2022-08-09..
Bhupendra Singh Chaudhary  IND GOV 2017-03-19..2022-08  IND PTY 2022-09..
C.T. Ravi  IND LEG 2004-05..2012-07  IND GOV 2012-08..2013-05  IND LEG 2013-06..2019-08  IND GOV 2019-09..2020-10  IND PTY 2020-11..
Hema Malini ; Sakshi Maharaj  IND LEG PTY 2014-05..
Nishikant Dubey  IND LEG PTY 2009-05..
Ramesh Bidhuri  IND LEG PTY 2014-05..2024-06  IND PTY 2024-07..
Ravi Kishan  IND LEG PTY 2019-05..
Locket Chatterjee  IND LEG PTY 2019-05..2024-06  IND PTY 2024-07..
Roopa Ganguly  IND LEG PTY 2016-10..2022-04  IND PTY 2022-05..
Swapan Dasgupta  IND JRN ..2016-04  IND LEG PTY 2016-05..2022-04  IND PTY 2022-05..
Anant Kumar Hegde | Anantkumar Hegde  IND LEG PTY 2004-05..2017-09-02  IND GOV 2017-09-03..2019-05-30  IND LEG PTY 2019-05-31..2024-06
T. Raja Singh | Raja Singh  IND LEG PTY 2014-06..
Raghunandan Rao  IND LEG PTY 2020-11..2023-12  IND LEG PTY 2024-06..
Gautam Gambhir  IND LEG 2019-05..2024-06
Brij Bhushan Sharan Singh | Brij Bhushan Singh  IND LEG ..2024-06
Sangeet Som  IND LEG 2012-03..2022-03
Nand Kishore Gurjar  IND LEG 2017-03..
Suresh Rana  IND LEG 2012-03..2017-03-18  IND GOV 2017-03-19..2022-03
Eknath Khadse  IND GOV 2014-10-31..2016-06-04  IND PTY 2016-06-05..
Girish Mahajan  IND GOV 2014-10-31..2019-11  IND GOV 2022-08-09..
Sudhir Mungantiwar  IND GOV 2014-10-31..2019-11  IND GOV 2022-08-09..2024-11  IND LEG 2024-12..
Nitesh Rane  IND LEG 2014-10..2024-12-14  IND GOV 2024-12-15..
Vijender Gupta  IND OPP 2015-04..2025-02-07  IND LEG 2025-02-24..
Manjinder Singh Sirsa  IND REL 2013..2021-12  IND PTY 2022-01..2025-02-19  IND GOV 2025-02-20..
Ashish Sood  IND GOV 2025-02-20..
Kirodi Lal Meena | Kirori Lal Meena  IND GOV 2023-12-30..
Diya Kumari  IND LEG 2013-12..2023-12-14  IND GOV 2023-12-15..
Prem Chand Bairwa  IND GOV 2023-12-15..
Arun Sao  IND GOV 2023-12-13..
Jagdish Devda  IND GOV 2020-03..
B.Y. Vijayendra | Vijayendra Yediyurappa  IND OPP 2023-11-10..
K.S. Eshwarappa  IND GOV 2008-05..2013-05  IND OPP 2013-06..2018-05  IND LEG 2018-06..2019-08  IND GOV 2019-09..2022-04  IND PTY 2022-05..
R. Ashoka  IND GOV 2008-05..2013-05  IND OPP 2013-06..2019-08  IND GOV 2019-09..2023-05  IND OPP 2023-06..
Nalin Kumar Kateel  IND LEG PTY 2009-05..2024-06
Eatala Rajender | Etela Rajender  IND GOV 2014-06..2021-05  IND PTY 2021-06..
Daggubati Purandeswari | Purandeswari  IND GOV 2006-01..2014-03  IND PTY 2014-04..
Nainar Nagendran ; H. Raja  IND PTY
Pon Radhakrishnan  IND GOV 2014-05-26..2019-05-30
P.S. Sreedharan Pillai  IND PTY 2018-07..2019-10  IND GOV 2019-11-05..2025-07
K.V. Singh Deo | Kanak Vardhan Singh Deo ; Pravati Parida  IND GOV 2024-06-12..
Vijay Kumar Sinha  IND LEG 2020-11-25..2022-08-24  IND OPP 2022-08-25..2024-01-27  IND GOV 2024-01-28..
Tarkishore Prasad  IND GOV 2020-11-16..2022-08-09
Renu Devi  IND GOV 2020-11-16..2022-08-09  IND GOV 2024-03-15..2025-11
Satish Mahana  IND GOV 2017-03-19..2022-03-25  IND LEG 2022-03-29..
Surya Pratap Shahi ; Suresh Kumar Khanna  IND GOV 2017-03-19..

# --- India: Congress figures
B.K. Hariprasad ; Motilal Vora ; Janardan Dwivedi ; Sandeep Dikshit ; Raj Babbar ; Mohsina Kidwai  IND PTY ..2014-05-15  IND OPP 2014-05-16..
Mukul Wasnik  IND GOV 2009-05-28..2012-10-27  IND PTY 2012-10-28..2014-05-15  IND OPP 2014-05-16..
Jagdish Tytler  IND GOV 2004-05-23..2005-08-10  IND PTY 2005-08-11..2014-05-15  IND OPP 2014-05-16..
Sajjan Kumar  IND LEG 2004-05..2009-05  IND PTY 2009-06..2018-12
Supriya Shrinate ; Alka Lamba ; Imran Pratapgarhi ; Syed Naseer Hussain ; Karti Chidambaram ; Manickam Tagore ; Jothimani ; B.V. Srinivas ; Ajay Rai ; Ajay Kumar Lallu ; Imran Masood ; Tika Ram Jully ; Harshwardhan Sapkal ; Udai Bhan ; Shaktisinh Gohil ; Amit Chavda ; Deepak Baij ; Avinash Pande ; Praniti Shinde ; Praveen Chakravarty ; Debabrata Saikia ; Keisham Meghachandra ; Tariq Hameed Karra | Tariq Karra ; Ghulam Ahmad Mir ; Vikar Rasool Wani ; Charan Singh Sapra  IND OPP 2014-05-16..
Govind Singh Dotasra  IND GOV 2018-12..2021-11  IND PTY 2021-12..2023-12  IND OPP 2024-01..
Varsha Gaikwad  IND GOV 2019-12-30..2022-06-29  IND OPP 2022-06-30..
Vijay Wadettiwar  IND OPP 2014-11..2019-12  IND GOV 2020-01..2022-06-29  IND OPP 2022-06-30..
Amrinder Singh Raja Warring | Raja Warring  IND GOV 2021-09-26..2022-03-11  IND OPP 2022-03-12..
Jitu Patwari ; Umang Singhar  IND GOV 2018-12..2020-03-20  IND OPP 2020-03-21..
Vincent Pala  IND GOV 2009-05-28..2014-05-26  IND OPP 2014-05-27..
Ajoy Kumar  IND LEG 2011-07..2014-05  IND OPP 2014-06..
Balasaheb Thorat  IND GOV 1999-10..2014-10  IND OPP 2014-11..2019-11-27  IND GOV 2019-11-28..2022-06-29  IND OPP 2022-06-30..
Sanjay Nirupam ; Kripashankar Singh ; Kuldeep Bishnoi ; Gourav Vallabh  IND PTY
Rita Bahuguna Joshi  IND OPP 2007-05..2016-10  IND GOV 2017-03-19..2019-06  IND LEG 2019-07..2024-06  IND PTY 2024-07..
Shanti Dhariwal  IND GOV 2008-12..2013-12  IND GOV 2018-12..2023-12  IND LEG OPP 2024-01..
Sukhjinder Singh Randhawa | Sukhjinder Randhawa  IND GOV 2018-04..2022-03  IND OPP 2022-04..
Manpreet Singh Badal | Manpreet Badal  IND GOV 2007-03..2010-10  IND OPP 2010-11..2017-03-15  IND GOV 2017-03-16..2022-03  IND PTY 2023-01..
Sukhpal Singh Khaira | Sukhpal Khaira  IND OPP
Mukesh Agnihotri  IND GOV 2012-12..2017-12  IND OPP 2018-01..2022-12-10  IND GOV 2022-12-11..
Vikramaditya Singh  IND GOV 2023-01..
Pratibha Singh  IND LEG 2004-05..2009-05  IND LEG 2013-06..2014-05  IND LEG PTY 2021-11..2025-11
T.S. Singh Deo | T. S. Singh Deo  IND GOV 2018-12..2023-12  IND OPP 2024-01..
Kawasi Lakhma  IND GOV 2018-12..2023-12  IND OPP 2024-01..
Priyank Kharge  IND GOV 2016-10..2018-05  IND GOV 2018-12..2019-07  IND GOV 2023-05-20..
M.B. Patil ; H.K. Patil ; K.J. George ; Satish Jarkiholi  IND GOV 2013-05..2018-05  IND GOV 2018-12..2019-07  IND OPP 2019-08..2023-05-19  IND GOV 2023-05-20..
Zameer Ahmed Khan | B.Z. Zameer Ahmed Khan  IND GOV 2018-06..2019-07  IND OPP 2019-08..2023-05-19  IND GOV 2023-05-20..
Dinesh Gundu Rao  IND GOV 2013-05..2016-06  IND PTY 2016-07..2023-05-19  IND GOV 2023-05-20..
Konda Surekha ; Ponguleti Srinivas Reddy  IND GOV 2023-12-07..
Mallu Bhatti Vikramarka | Bhatti Vikramarka ; Uttam Kumar Reddy | N. Uttam Kumar Reddy ; Ponnam Prabhakar ; Komatireddy Venkat Reddy ; D. Sridhar Babu | Duddilla Sridhar Babu  IND OPP 2014-06-02..2023-12-06  IND GOV 2023-12-07..
K. Sudhakaran ; K. Muraleedharan ; Shafi Parambil ; Hibi Eden ; Sunny Joseph  IND OPP 2016-05-20..
Rahul Mamkootathil  IND LEG OPP 2024-12..
K. Selvaperunthagai ; K.S. Alagiri  IND PTY
Saifuddin Soz  IND GOV 2006-01..2009-05  IND PTY 2009-06..
Alamgir Alam  IND GOV 2019-12..2024-06
Irfan Ansari  IND GOV 2024-07..
Rameshwar Oraon  IND GOV 2004-05..2009-05  IND GOV 2019-12..2024-11

# --- India: Uttar Pradesh, Bihar, Jharkhand
Satish Chandra Mishra ; Akash Anand ; Naseemuddin Siddiqui  IND PTY
Awadhesh Prasad ; Iqra Hasan  IND LEG OPP 2024-06..
Zia ur Rehman Barq | Ziaur Rahman Barq | Zia-ur-Rehman Barq  IND LEG OPP 2022-03..
S.T. Hasan  IND LEG OPP 2019-05..2024-06
Ramji Lal Suman  IND LEG OPP 2024-04..
Shafiqur Rahman Barq  IND LEG ..2024-02-27
Abdullah Azam Khan | Abdullah Azam  IND LEG OPP 2017-03..2023-02  IND PTY OPP 2023-03..
Afzal Ansari  IND LEG OPP 2019-05..
Raghuraj Pratap Singh | Raja Bhaiya  IND GOV 2012-03-15..2017-03-18  IND LEG PTY 2017-03-19..
Manoj Jha ; Misa Bharti ; Rohini Acharya  IND OPP
Abdul Bari Siddiqui  IND OPP 2010-11..2015-11-19  IND GOV 2015-11-20..2017-07-26  IND OPP 2017-07-27..
Anant Singh | Anant Kumar Singh  IND LEG 2005-02..2022-07  IND LEG 2025-11..
K.C. Tyagi ; Umesh Kushwaha  IND PTY
Sanjay Kumar Jha  IND GOV 2019-06..2024-02  IND LEG PTY 2024-03..
Vijay Kumar Chaudhary | Vijay Chaudhary  IND GOV 2010-11..2015-11  IND LEG 2015-12-02..2020-11-15  IND GOV 2020-11-16..
Ashok Choudhary | Ashok Chaudhary  IND GOV 2015-11-20..2017-07-26  IND GOV 2019-06..
Bijendra Prasad Yadav  IND GOV 2005-11-24..
Akhtarul Iman ; Dipankar Bhattacharya  IND OPP
Mukesh Sahani  IND GOV 2020-11-16..2022-03-27  IND OPP 2022-03-28..
Kalpana Soren  IND LEG 2024-06..
Sita Soren  IND PTY
Sudesh Mahto  IND GOV 2009-12..2010-05  IND GOV 2010-09..2013-01  IND PTY 2013-02..

# --- India: West Bengal
Madan Mitra  IND GOV 2011-12..2015-11  IND LEG 2021-05..
Jyotipriya Mallick | Jyotipriyo Mallick  IND GOV 2011-05-20..2024-02-16
Subrata Mukherjee  IND GOV 2011-05-20..2021-11-04
Aroop Biswas | Arup Biswas ; Bratya Basu  IND GOV 2011-05-20..
Chandrima Bhattacharya  IND GOV 2012-01..
Shashi Panja  IND GOV 2013-12..
Partha Bhowmick  IND LEG 2011-05..2022-08  IND GOV 2022-09..2024-06  IND LEG 2024-07..
Kalyan Banerjee ; Kakoli Ghosh Dastidar ; Satabdi Roy | Shatabdi Roy  IND LEG OPP 2009-05..
Sagarika Ghose  IND JRN ..2024-02  IND LEG OPP 2024-04..
Saket Gokhale  IND CVL ..2021-08  IND LEG OPP 2023-07..
Sushmita Dev  IND LEG 2014-05..2019-05  IND LEG OPP 2021-10..
Dola Sen  IND LEG OPP 2017-03..
Mimi Chakraborty  IND LEG OPP 2019-05..2024-06
Sukhendu Sekhar Roy | Sukhendu Sekhar Ray  IND LEG OPP 2011-08..
Sujan Chakraborty ; Minakshi Mukherjee  IND OPP
Surjya Kanta Mishra | Surya Kanta Mishra  IND GOV ..2011-05-13  IND OPP 2011-05-14..
Nawsad Siddique | Naushad Siddiqui  IND LEG OPP 2021-05..
Abhijit Gangopadhyay  IND JUD 2018-05..2024-03-05  IND LEG 2024-06..
Alapan Bandyopadhyay  IND GOV ..2021-05-31
Sandip Ghosh  IND MED ..2024-08
Agnimitra Paul  IND LEG OPP 2021-05..
Vineet Goyal | Vineet Kumar Goyal  IND COP

# --- India: Maharashtra, Gujarat, Goa
Jayant Patil  IND GOV 1999-10..2014-10  IND OPP 2014-11..2019-11-27  IND GOV 2019-11-28..2022-06-29  IND OPP 2022-06-30..
Dilip Walse Patil | Dilip Walse-Patil  IND GOV 2004-11..2009-11  IND LEG 2009-12..2014-10  IND GOV 2019-12-30..2022-06-29  IND GOV 2023-07-02..2024-11
Dhananjay Munde  IND OPP 2014-12..2019-11  IND GOV 2019-12-30..2022-06-29  IND GOV 2023-07-02..2025-03-04
Jitendra Awhad  IND GOV 2019-12-30..2022-06-29  IND OPP 2022-06-30..
Sunil Tatkare  IND GOV 2004-11..2014-09  IND LEG PTY 2018-05..
Rohit Pawar  IND LEG PTY 2019-10..2022-06-29  IND LEG OPP 2022-06-30..
Amol Kolhe  IND LEG OPP 2019-05..
Anil Parab  IND GOV 2019-12-30..2022-06-29  IND OPP 2022-06-30..
Arvind Sawant  IND GOV 2019-05-30..2019-11-11  IND LEG 2019-11-12..
Priyanka Chaturvedi  IND LEG OPP 2020-04..
Deepak Kesarkar  IND GOV 2014-12..2019-11  IND GOV 2022-08-09..2024-11  IND LEG PTY 2024-12..
Uday Samant  IND GOV 2019-12-30..2022-06  IND GOV 2022-08-09..
Gulabrao Patil  IND GOV 2016-07..2019-11  IND GOV 2019-12-30..2022-06  IND GOV 2022-08-09..
Sanjay Shirsat ; Bharat Gogawale ; Pratap Sarnaik  IND LEG PTY 2009-10..2024-12-14  IND GOV 2024-12-15..
Rahul Narwekar  IND LEG 2022-07-03..
Navneet Rana | Navneet Kaur Rana  IND LEG 2019-05..2024-06
Ravi Rana  IND LEG 2009-10..
Bacchu Kadu  IND LEG 2004-10..2019-12-29  IND GOV 2019-12-30..2022-06-29  IND LEG 2022-06-30..2024-11  IND CVL PTY 2024-12..
Abu Asim Azmi | Abu Azmi  IND OPP
Imtiaz Jaleel | Imtiyaz Jaleel  IND JRN ..2014-10  IND LEG OPP 2014-11..2024-06  IND OPP 2024-07..
Waris Pathan  IND LEG OPP 2014-10..2019-10  IND OPP 2019-11..
Ajit Navale ; Laxman Hake  IND CVL
Raju Shetti | Raju Shetty  IND LEG 2009-05..2019-05  IND CVL LAB 2019-06..
Sachin Waze | Sachin Vaze  IND COP ..2021-05
Deven Bharti ; Rashmi Shukla ; Sadanand Date  IND COP
Hemant Nagrale  IND COP ..2022-10
Vivek Phansalkar  IND COP ..2025-04-30
Sameer Wankhede  IND COP
Ujjwal Nikam  IND JUD ..2024-04  IND LEG 2025-07..
Valmik Karad  IND CRM
Narendra Dabholkar  IND CVL ..2013-08-20
Govind Pansare  IND CVL PTY ..2015-02-20
M.M. Kalburgi | M. M. Kalburgi  IND EDU ..2015-08-30
Sambhaji Bhide ; Milind Ekbote  IND REL
Gopal Italia ; Isudan Gadhvi  IND OPP
Chaitar Vasava  IND LEG OPP 2022-12..
Alpesh Thakor  IND CVL ..2017-10  IND PTY 2017-11..
Pradipsinh Jadeja | Pradeepsinh Jadeja  IND GOV 2012-12..2021-09
Pratapsingh Rane | Pratapsinh Rane  IND LEG ..2005-05  IND GOV 2005-06..2007-06  IND LEG 2007-07..2022-03
Vishwajit Rane  IND GOV 2007-06..2012-03  IND GOV 2017-04..
Vijai Sardesai  IND GOV 2017-03..2019-07  IND OPP 2019-08..
Luizinho Faleiro  IND PTY

# --- India: south
Ma Subramanian | Ma. Subramanian ; Anbil Mahesh Poyyamozhi ; P.K. Sekar Babu ; S. Regupathy  IND GOV 2021-05-07..
Duraimurugan | Durai Murugan ; Thangam Thennarasu ; E.V. Velu ; K.N. Nehru  IND GOV 2006-05-13..2011-05-15  IND OPP 2011-05-16..2021-05-06  IND GOV 2021-05-07..
K. Ponmudy | K. Ponmudi  IND GOV 2006-05-13..2011-05-15  IND OPP 2011-05-16..2021-05-06  IND GOV 2021-05-07..2025-04
K.A. Sengottaiyan  IND GOV 2017-02..2021-05  IND OPP 2021-06..
D. Jayakumar ; S.P. Velumani ; C. Vijayabaskar ; P. Thangamani  IND GOV 2014-05..2021-05-06  IND OPP 2021-05-07..
Seeman  IND OPP
R.S. Bharathi ; T.K.S. Elangovan ; N.R. Elango  IND PTY
Tiruchi Siva  IND LEG PTY 2007-07..
K. Armstrong  IND PTY ..2024-07-05
K.N. Balagopal ; V. Sivankutty ; Veena George ; P. Rajeev ; Saji Cherian ; P.A. Mohamed Riyas | P.A. Mohammed Riyas | Mohamed Riyas ; Roshy Augustine ; V. Abdurahiman  IND GOV 2021-05-20..
A.K. Saseendran  IND GOV 2016-05-25..
K.B. Ganesh Kumar  IND GOV 2011-05..2013-04  IND LEG 2013-05..2023-12-28  IND GOV 2023-12-29..
M.B. Rajesh  IND LEG 2009-05..2019-05  IND LEG 2021-05-25..2022-09-05  IND GOV 2022-09-06..
K.T. Jaleel  IND LEG ..2016-05-24  IND GOV 2016-05-25..2021-04-13  IND LEG 2021-05..
M.V. Govindan  IND GOV 2021-05-20..2022-09  IND PTY 2022-10..
P. Jayarajan ; A. Vijayaraghavan  IND PTY
E.P. Jayarajan  IND GOV 2016-05-25..2016-10-14  IND GOV 2018-08-14..2021-05  IND PTY 2021-06..
M. Swaraj  IND LEG PTY 2016-05..2021-05  IND PTY 2021-06..
Kanam Rajendran  IND PTY ..2023-12-08
Binoy Viswam  IND GOV 2006-05-18..2011-05  IND PTY 2011-06..2018-06  IND LEG 2018-07..2024-07  IND PTY 2024-08..
Jose K. Mani  IND LEG PTY 2009-05..
P.V. Anvar  IND LEG 2016-05..2025-01  IND OPP 2025-02..
K.M. Mani  IND GOV 2011-05..2015-11-10  IND PTY 2015-11-11..2019-04-09
P.C. George  IND LEG ..2021-05  IND PTY 2021-06..
Vellappally Natesan ; G. Sukumaran Nair  IND REL
Panakkad Sadiq Ali Shihab Thangal | Sadiq Ali Shihab Thangal  IND PTY REL
Franco Mulakkal | Bishop Franco Mulakkal  IND REL
M.R. Ajith Kumar  IND COP
Loknath Behera  IND COP ..2021-06-30  IND BUS 2021-08..
T.P. Senkumar  IND COP ..2017-06-30
Shaik Darvesh Saheb  IND COP ..2025-06-30
Vijayasai Reddy | V. Vijayasai Reddy  IND LEG PTY 2016-06..2025-01
Sajjala Ramakrishna Reddy  IND GOV 2019-06..2024-06  IND OPP 2024-07..
Botsa Satyanarayana  IND GOV 2009-05..2014-02  IND PTY 2014-03..2019-06-07  IND GOV 2019-06-08..2024-06  IND OPP 2024-07..
Ambati Rambabu  IND PTY ..2022-04-10  IND GOV 2022-04-11..2024-06  IND OPP 2024-07..
Kodali Nani ; Perni Nani  IND GOV 2019-06-08..2022-04-10  IND PTY 2022-04-11..2024-06  IND OPP 2024-07..
Y.S. Avinash Reddy  IND LEG PTY 2014-05..
Vallabhaneni Vamsi  IND LEG PTY 2014-05..2024-06  IND PTY OPP 2024-07..
R.K. Roja | Roja Selvamani  IND LEG 2014-05..2022-04-10  IND GOV 2022-04-11..2024-06  IND OPP 2024-07..
Vangalapudi Anitha ; Payyavula Keshav ; Atchannaidu | K. Atchannaidu | Kinjarapu Atchannaidu  IND GOV 2024-06-12..
Nadendla Manohar  IND LEG 2011-06-04..2014-05  IND PTY 2018-10..2024-06-11  IND GOV 2024-06-12..
Ashok Gajapathi Raju | P. Ashok Gajapathi Raju | Pusapati Ashok Gajapathi Raju  IND GOV 2014-05-26..2018-03  IND PTY 2018-04..2025-06  IND GOV 2025-07-26..
Raghu Rama Krishna Raju | K. Raghu Ramakrishna Raju  IND LEG 2019-05..
Y.S. Vivekananda Reddy  IND PTY ..2019-03-15

# --- India: north, Kashmir, northeast
Harjot Singh Bains  IND GOV 2022-03..
Aman Arora  IND LEG PTY 2017-03..2022-07-03  IND GOV 2022-07-04..
Harpal Singh Cheema  IND OPP 2018-07..2022-03-18  IND GOV 2022-03-19..
Gurmeet Singh Khudian  IND LEG 2022-03..2023-05-30  IND GOV 2023-05-31..
Kultar Singh Sandhwan  IND LEG 2022-03-21..
Bibi Jagir Kaur | Jagir Kaur ; Prem Singh Chandumajra ; Ranjit Singh Brahmpura  IND PTY
Daljit Singh Cheema  IND GOV 2012-03..2017-03-15  IND PTY OPP 2017-03-16..
Sukhdev Singh Dhindsa  IND GOV 1999-10..2004-05-22  IND PTY 2004-05-23..2025-05-28
Giani Raghbir Singh ; Giani Kuldip Singh Gargaj | Giani Kuldeep Singh Gargaj ; Gobind Singh Longowal ; Paramjit Singh Sarna ; Harmeet Singh Kalka ; Baljit Singh Daduwal  IND REL
Gaurav Yadav  IND COP 2022-07..
V.K. Bhawra  IND COP
Sumedh Singh Saini  IND COP ..2018-06
Dinkar Gupta  IND COP ..2024-03
Sidhu Moose Wala | Sidhu Moosewala  IND SOC ..2022-05-29
Abhay Singh Chautala | Abhay Chautala ; Ajay Singh Chautala  IND PTY
Ranjit Singh Chautala  IND GOV 2019-11-14..2024-10  IND PTY 2024-11..
Gopal Kanda  IND GOV 2009-10..2012-08  IND LEG 2019-10..2024-10  IND PTY 2024-11..
Kiran Choudhry  IND GOV 2005-03..2014-10  IND OPP 2014-11..2024-06  IND LEG PTY 2024-07..
Monu Manesar ; Bittu Bajrangi  IND REL
Hanuman Beniwal  IND LEG 2008-12..
Rajkumar Roat  IND LEG OPP 2024-06..
Kirori Singh Bainsla  IND CVL
Lokendra Singh Kalvi  IND CVL ..2023-03-13
Sukhdev Singh Gogamedi  IND CVL ..2023-12-05
Javed Ahmed Rana  IND GOV 2024-10-16..
Sakina Itoo  IND GOV 2009-01..2014-12  IND OPP 2015-03..2024-10-15  IND GOV 2024-10-16..
Abdul Rahim Rather  IND GOV 2009-01..2014-12  IND LEG 2024-11-04..
Tanvir Sadiq  IND PTY
Nasir Aslam Wani  IND GOV 2009-01..2014-12  IND PTY 2015-01..2024-10  IND GOV 2024-11..
Mian Altaf Ahmad | Mian Altaf  IND GOV 2009-01..2014-12  IND PTY 2015-01..2024-06  IND LEG OPP 2024-07..
Ali Mohammad Sagar  IND GOV 2009-01..2014-12  IND PTY 2015-01..
Waheed Para | Waheed-ur-Rehman Parra | Waheed Ur Rehman Para | Waheed Parra  IND PTY ..2024-10-07  IND LEG OPP 2024-10-08..
Naeem Akhtar  IND GOV 2015-03-01..2018-06-19  IND PTY OPP 2018-06-20..
Muzaffar Hussain Baig  IND GOV 2002-11..2008-07  IND PTY 2008-08..2014-05  IND LEG 2014-06..2019-05  IND PTY 2019-06..
Haseeb Drabu  IND GOV 2015-03..2018-03
Mehraj Malik  IND LEG OPP 2024-10..
Hakeem Yasin ; Ghulam Hassan Mir ; Darakhshan Andrabi ; Sat Sharma  IND PTY
Jamyang Tsering Namgyal  IND LEG 2019-05..2024-06
Sajjad Kargili ; Chering Dorjay | Chering Dorjay Lakruk ; Thupstan Chhewang  IND CVL
Kavinder Gupta  IND LEG 2015-03..2018-03  IND GOV 2018-04-30..2018-06-19  IND GOV 2025-07..
Vidhi Kumar Birdi | V.K. Birdi  IND COP
Prestone Tynsong  IND GOV 2018-03..
James Sangma  IND GOV 2018-03-06..2023-02
Ampareen Lyngdoh  IND LEG PTY 2008-03..2023-03-06  IND GOV 2023-03-07..
Yanthungo Patton | Y. Patton ; Temjen Imna Along  IND GOV 2018-03..
Pijush Hazarika ; Keshab Mahanta ; Ranoj Pegu ; Jayanta Malla Baruah  IND GOV 2021-05-10..
Atul Bora  IND GOV 2016-05-24..
Chowna Mein  IND GOV 2016-07..
Lurinjyoti Gogoi ; Ripun Bora  IND OPP
Samujjal Bhattacharya | Samujjal Kumar Bhattacharya  IND CVL
Thongam Biswajit Singh ; Nemcha Kipgen  IND GOV 2017-03-15..2025-02-09
Govindas Konthoujam  IND GOV 2022-03-21..2025-02-09
Angomcha Bimol Akoijam | Bimol Akoijam  IND EDU ..2024-06  IND LEG OPP 2024-07..
Leishemba Sanajaoba  IND LEG 2020-06..
Kuldiep Singh  IND COP ..2023-05  IND GOV COP 2023-06..
Gyanendra Pratap Singh  IND COP
Jitendra Chaudhury | Jitendra Choudhury  IND GOV ..2014-05  IND LEG 2014-06..2019-05  IND OPP 2019-06..
Donkupar Roy  IND GOV 2008-03..2009-03  IND LEG 2018-03..2019-07-28
D.D. Lapang | Donwa Dethwelson Lapang  IND GOV 2003-03..2010-04
K. Sapdanga  IND GOV 2023-12..

# --- India: parliament, governors, officials
Harivansh Narayan Singh | Harivansh  IND LEG 2014-04..
P.J. Kurien  IND LEG ..2018-07-01
M. Thambidurai  IND LEG 2009-05..2019-05  IND LEG 2020-04..
K.R. Ramesh Kumar | K. R. Ramesh Kumar  IND LEG ..2016-06  IND GOV 2016-07..2018-05  IND LEG 2018-06..2023-05
Acharya Devvrat  IND GOV 2015-08..
Haribhau Bagde  IND LEG 2014-11..2023-12  IND GOV 2024-07-31..
Gulab Chand Kataria | Gulabchand Kataria  IND GOV 2003-12..2008-12  IND OPP 2009-01..2013-12  IND GOV 2014-01..2018-12  IND OPP 2019-01..2023-02-21  IND GOV 2023-02-22..
Mangubhai Patel  IND GOV 2021-07-08..
Bandaru Dattatreya  IND GOV 2014-11-09..2017-09-01  IND GOV 2019-09-11..2025-07
Kalraj Mishra  IND GOV 2014-05-26..2017-09-03  IND GOV 2019-07-22..2024-07-30
Ramesh Bais  IND GOV 2019-07-29..2024-07-30
La Ganesan  IND PTY ..2021-07  IND GOV 2021-08-27..2025-08-15
Jagdish Mukhi  IND GOV 2016-08..2023-02
Lalji Tandon  IND GOV 2018-08-23..2020-07-21
Rajendra Arlekar | Rajendra Vishwanath Arlekar  IND GOV 2021-07..
Vajubhai Vala  IND GOV 2014-09-01..2021-07
Buta Singh  IND GOV 2004-11..2006-01  IND GOV 2007-05..2010-04
Tathagata Roy  IND GOV 2015-05..2020-08  IND PTY 2020-09..
Jagmohan | Jagmohan Malhotra  IND GOV 1984-04..1990-05  IND LEG 1990-06..1999-09  IND GOV 1999-10..2004-05-22
Margaret Alva  IND GOV 2009-08..2014-08  IND OPP 2022-07..2022-08
Jishnu Dev Varma | Jishnu Dev Verma  IND GOV 2018-03-09..2023-03  IND GOV 2024-07-31..
S. Abdul Nazeer | Abdul Nazeer  IND JUD 2017-02-17..2023-01-04  IND GOV 2023-02-24..
Kaiwalya Trivikram Parnaik  IND GOV 2023-02..
Rajiv Gauba  IND GOV 2017-08..2024-08-30
Govind Mohan  IND GOV 2024-08-22..
T.V. Somanathan  IND GOV 2019-12..
Rekha Sharma  IND GOV 2018-08-07..2024-08-06  IND LEG 2024-12..
G.K. Pillai | G. K. Pillai  IND GOV 2009-06..2011-06
Rajiv Mehrishi  IND GOV 2013-12..2020-08-07
Nripendra Misra | Nripendra Mishra  IND GOV 2014-05-26..2019-08-30  IND REL 2020-02..
P.K. Mishra | Pramod Kumar Mishra  IND GOV 2014-05-26..
Hasmukh Adhia  IND GOV ..2018-11-30
V. Anantha Nageswaran | Anantha Nageswaran  IND GOV 2022-01-28..
B.V.R. Subrahmanyam | BVR Subrahmanyam  IND GOV 2018-06..
Vinod Rai  IND GOV 2008-01-07..2013-05-22
Madhabi Puri Buch  IND GOV 2017-04..2025-02-28
Tuhin Kanta Pandey  IND GOV 2019-10..
Sukhbir Singh Sandhu  IND GOV 2024-03-14..
Vivek Joshi  IND GOV 2022-10..
Arun Goel  IND GOV ..2024-03-09
Anup Chandra Pandey  IND GOV ..2024-02-14
Achal Kumar Jyoti | A.K. Joti  IND GOV ..2018-01-22
H.S. Brahma  IND GOV ..2015-04-18
Samir V Kamat | Samir Kamat  IND GOV 2022-08..

# --- India: investigators and police chiefs
Subodh Kumar Jaiswal | Subodh Jaiswal  IND COP ..2023-05-25
Praveen Sood  IND COP
Rishi Kumar Shukla  IND COP ..2021-02-02
M. Nageswara Rao  IND COP ..2020-07-31
Sanjay Kumar Mishra  IND COP 2018-11-19..2023-09-15
Rahul Navin  IND COP 2023-09-15..
Y.C. Modi | Yogesh Chander Modi  IND COP ..2021-05-31
Satish Golcha  IND COP
B.S. Bassi | Bhim Sain Bassi  IND COP ..2016-02-29  IND GOV 2016-06..2021-02
Amulya Patnaik  IND COP ..2020-02-29
S.N. Shrivastava  IND COP ..2021-06-30
Amitabh Yash ; Rajeev Krishna  IND COP
Daljit Singh Chawdhary | Daljit Singh Chaudhary  IND COP ..2025-11-30
K. Vijay Kumar  IND COP ..2012  IND GOV 2018-06..2019-11
A.N. Pramod ; A.K. Bharti ; Rahul R. Singh | Rahul R Singh  IND MIL
M.V. Suchindra Kumar  IND MIL ..2025-04-30

# --- India: judges and lawyers
Markandey Katju  IND JUD ..2011-09-19  IND GOV JRN 2011-10..2014-10  IND CVL 2014-11..
Kurian Joseph  IND JUD 2013-03-08..2018-11-29
Madan Lokur | Madan B. Lokur  IND JUD 2012-06-04..2018-12-30
Rohinton Nariman | Rohinton Fali Nariman  IND JUD 2014-07-07..2021-08-12
Arun Mishra | Arun Kumar Mishra  IND JUD 2014-07-07..2020-09-02  IND GOV 2021-06..2024-06
Indu Malhotra  IND JUD 2018-04-27..2021-03-13
Indira Banerjee  IND JUD 2002-02..2022-09-23
Hima Kohli  IND JUD 2006-05..2024-09-01
A.M. Khanwilkar  IND JUD 2000-03..2022-07-29  IND GOV JUD 2024-03..
L. Nageswara Rao  IND JUD 2016-05-13..2022-06-07
Sanjay Kishan Kaul  IND JUD 2001-05..2023-12-25
Abhay Oka | Abhay S. Oka  IND JUD 2003-08..2025-05-24
Bela Trivedi | Bela M. Trivedi  IND JUD ..2025-06-09
M.R. Shah  IND JUD 2004-03..2023-05-15
Ajay Rastogi  IND JUD 2004-09..2023-06-17
K.M. Joseph  IND JUD 2004-10..2023-06-16
Pinaki Chandra Ghose | P.C. Ghose  IND JUD 1997-07..2017-05-27  IND GOV JUD 2019-03-23..2022-05-27
Asok Kumar Ganguly | A.K. Ganguly  IND JUD 1994-01..2012-02-02  IND GOV 2012-04..2014-01-06
Gyan Sudha Misra  IND JUD ..2014-04-27
Sudhanshu Dhulia  IND JUD 2008-11..2025-08-09
S. Ravindra Bhat | Ravindra Bhat  IND JUD 2004-07..2023-10-20
B.V. Nagarathna  IND JUD 2008-02..
Vikram Nath  IND JUD 2004-09..
J.B. Pardiwala  IND JUD 2011-02..
Joymalya Bagchi  IND JUD 2011-06..
Ujjal Bhuyan  IND JUD 2011-10..
Dipankar Datta  IND JUD 2006-06..
P.S. Narasimha  IND JUD 2021-08-31..
M.M. Sundresh  IND JUD 2009-03..
Yashwant Varma  IND JUD 2014-10..
Shekhar Kumar Yadav  IND JUD 2019-12..
S. Muralidhar  IND JUD 2006-05..2023-08-07
C.S. Karnan | Chinnaswamy Swaminathan Karnan  IND JUD 2009-03..2017-06-12
G.R. Swaminathan  IND JUD 2017-06..
Manmohan Singh Liberhan  IND JUD ..2009-06
G.T. Nanavati  IND JUD ..2014-11
R. Venkataramani  IND GOV JUD 2022-10-01..
Goolam Vahanvati | Goolam E. Vahanvati  IND GOV JUD 2004-06..2014-05
Indira Jaising ; Rajeev Dhavan ; Dushyant Dave ; Siddharth Luthra ; Vrinda Grover ; Colin Gonsalves ; Gopal Sankaranarayanan ; Ashwini Upadhyay | Ashwini Kumar Upadhyay ; Vishnu Shankar Jain ; Hari Shankar Jain ; Karuna Nundy ; Sanjay Hegde ; Mihir Desai ; Menaka Guruswamy ; Nizam Pasha ; Shadan Farasat  IND CVL

# --- India: activists, journalists, clerics, others
Devangana Kalita ; Khalid Saifi ; Gulfisha Fatima ; Meeran Haider ; Shehla Rashid ; Aishe Ghosh ; Rona Wilson ; Shoma Sen ; Surendra Gadling ; Arun Ferreira ; Vernon Gonsalves ; Hany Babu ; Mahesh Raut ; Sudhir Dhawale ; Jyoti Jagtap ; Nodeep Kaur ; Hidme Markam ; Shabnam Hashmi ; Kavita Krishnan ; Annie Raja ; Nikhil Dey ; Tushar Gandhi ; Trupti Desai  IND CVL
Bajrang Punia  IND CVL 2023-01..2024-09-05  IND OPP 2024-09-06..
Sakshi Malik  IND CVL 2023-01..
Rohith Vemula  IND EDU CVL ..2016-01-17
Vinesh Phogat  IND CVL 2023-01..2024-09-05  IND LEG OPP 2024-10-08..
Tapan Sen ; Ashok Dhawale ; Naresh Tikait ; V.M. Singh ; Abhimanyu Kohar ; Yudhvir Singh  IND LAB CVL
Hannan Mollah  IND LEG ..2009-05  IND LAB CVL 2009-06..
Vinod Dua ; Sudhir Chaudhary ; Rajat Sharma ; Shekhar Gupta ; N. Ram ; Paranjoy Guha Thakurta ; Karan Thapar ; Dhanya Rajendran ; Pratik Sinha ; Ajit Anjum ; Abhisar Sharma ; Navika Kumar ; Aman Chopra ; Neha Dixit ; Rahul Kanwal ; Hartosh Singh Bal ; Anuradha Bhasin ; Patricia Mukhim ; Kishorchandra Wangkhem ; Prashant Kanojia ; Mukesh Chandrakar ; Savukku Shankar ; Abhinandan Sekhri ; Raghav Bahl ; Josy Joseph  IND JRN
Indresh Kumar ; Sunil Ambekar ; Bhaiyyaji Joshi | Suresh Bhaiyyaji Joshi | Bhaiyaji Joshi ; Manmohan Vaidya ; Milind Parande ; Champat Rai ; Vinod Bansal ; Acharya Dharmendra ; Govind Dev Giri ; Kalicharan Maharaj ; Avimukteshwaranand Saraswati | Swami Avimukteshwaranand ; Swaroopanand Saraswati | Swami Swaroopanand Saraswati ; Jayendra Saraswathi | Jayendra Saraswati ; Rambhadracharya | Swami Rambhadracharya ; Nithyananda | Swami Nithyananda ; Narayan Sakar Hari ; Sant Rampal ; Narendra Giri | Mahant Narendra Giri ; Mahant Raju Das ; Bajrang Muni  IND REL
Maulana Tauqeer Raza Khan | Tauqeer Raza Khan | Tauqeer Raza ; Shahabuddin Razvi | Maulana Shahabuddin Razvi Bareilvi ; Khalid Saifullah Rahmani ; Rabey Hasani Nadwi | Maulana Rabey Hasani Nadwi ; Zafaryab Jilani ; Kamal Farooqui ; Zafarul Islam Khan ; Syed Sadatullah Husaini ; Umar Ahmed Ilyasi ; Kanthapuram A.P. Aboobacker Musliyar | Kanthapuram Aboobacker Musliyar  IND REL
John Dayal ; Andrews Thazhath | Mar Andrews Thazhath ; Felix Machado ; Thomas Menamparampil ; Dominic Lumon ; Baselios Cleemis | Cardinal Baselios Cleemis  IND REL
Sukesh Chandrashekhar | Sukesh Chandrasekhar ; Anmol Bishnoi ; Rohit Godara ; Kala Jathedi ; Neeraj Bawana ; Shahrukh Pathan ; Ravi Pujari  IND CRM

# --- Pakistan
Barrister Aqeel Malik | Aqeel Malik  PAK LEG 2024-02..2025-02-26  PAK GOV 2025-02-27..
Rana Tanveer Hussain | Rana Tanvir Hussain  PAK GOV 2013-06..2018-05  PAK OPP 2018-08..2022-04-18  PAK GOV 2022-04-19..2023-08-10  PAK GOV 2024-03-11..
Riaz Hussain Pirzada  PAK GOV 2013-06..2018-05  PAK LEG 2018-08..2022-04-18  PAK GOV 2022-04-19..2023-08-10  PAK GOV 2024-03-11..
Sardar Muhammad Yousuf  PAK GOV 2013-06..2018-05  PAK GOV 2025-02-27..
Shaza Fatima Khawaja | Shaza Fatima  PAK LEG 2013-06..2022-04  PAK GOV 2022-05..2023-08-10  PAK GOV 2024-03-11..
Mohammad Hanif Abbasi | Hanif Abbasi  PAK PTY ..2024-02  PAK LEG PTY 2024-03..2025-02-26  PAK GOV 2025-02-27..
Qaiser Ahmed Sheikh  PAK LEG 2013-06..2024-03-10  PAK GOV 2024-03-11..
Rana Mashhood Ahmad Khan | Rana Mashhood  PAK LEG 2008-02..2013-06  PAK GOV 2013-07..2018-05  PAK PTY OPP 2018-06..2022-04-10  PAK GOV 2024-03..
Huzaifa Rehman  PAK GOV 2025-02-27..
Azma Bukhari | Azma Zahid Bukhari ; Rana Sikandar Hayat  PAK PTY GOV 2024-03..
Malik Muhammad Ahmad Khan  PAK GOV 2017-01..2018-05  PAK PTY OPP 2018-06..2022-04  PAK GOV 2022-05..2022-07  PAK LEG 2024-02-24..
Khawaja Salman Rafique  PAK GOV 2011-05..2018-05  PAK PTY OPP 2018-06..2022-04  PAK PTY GOV 2024-03-06..
Mujtaba Shujaur Rehman  PAK GOV 2008-04..2018-05  PAK PTY OPP 2018-06..2022-04  PAK PTY GOV 2024-03-06..
Saeed Ghani  PAK LEG PTY 2012-03..2017-07  PAK PTY GOV 2017-08..
Nasir Hussain Shah | Syed Nasir Hussain Shah  PAK PTY GOV 2015-01..
Ziaul Hassan Lanjar | Zia-ul-Hassan Lanjar  PAK PTY GOV 2016-07..2018-05  PAK PTY GOV 2024-03..
Azra Pechuho | Azra Fazal Pechuho  PAK LEG PTY 2002-11..2018-05  PAK PTY GOV 2018-08..
Shazia Marri  PAK PTY GOV 2008-04..2012-06  PAK LEG PTY 2012-07..2022-04-18  PAK PTY GOV 2022-04-19..2023-08-10  PAK LEG PTY 2024-02..
Murtaza Wahab  PAK PTY GOV 2015-04..
Agha Siraj Durrani  PAK LEG 2013-05..2024-02  PAK PTY 2024-03..2025-10-15
Manzoor Wassan ; Maula Bakhsh Chandio ; Nabil Gabol  PAK PTY
Abdul Qadir Patel  PAK LEG PTY 2008-02..2022-04-18  PAK GOV 2022-04-19..2023-08-10  PAK LEG PTY 2024-02..
Palwasha Khan  PAK LEG PTY 2021-03..
Taj Haider  PAK LEG PTY ..2025-04-08
Barrister Ali Zafar ; Aliya Hamza ; Sanam Javed ; Junaid Akbar ; Shandana Gulzar ; Kanwal Shauzab ; Hassan Niazi | Hassaan Niazi ; Sheikh Waqqas Akram | Waqas Akram ; Zain Qureshi ; Malik Ahmad Khan Bhachar ; Shoaib Shaheen ; Naeem Haider Panjotha | Naeem Panjutha  PAK OPP 2022-04-11..
Omar Sarfraz Cheema | Omer Sarfraz Cheema  PAK PTY ..2022-04-02  PAK GOV 2022-04-03..2022-05-10  PAK OPP 2022-05-11..
Mahmood-ur-Rasheed | Mian Mahmoodur Rasheed  PAK OPP 2013-06..2018-08-19  PAK GOV 2018-08-20..2022-04-10  PAK OPP 2022-04-11..
Taimur Saleem Jhagra | Taimur Jhagra  PAK GOV 2018-08..2023-01-18  PAK OPP 2023-01-19..
Malik Amin Aslam  PAK GOV 2018-08..2022-04-10  PAK OPP 2022-04-11..2023-05
Faisal Javed Khan | Faisal Javed  PAK LEG 2018-03..2022-04-10  PAK LEG OPP 2022-04-11..
Haleem Adil Sheikh ; Khurram Sher Zaman ; Firdous Shamim Naqvi  PAK PTY OPP
Mahmood Khan  PAK GOV 2018-08-17..2023-01-20  PAK PTY 2023-01-21..
Babar Saleem Swati  PAK LEG 2024-02-29..
Ali Zaidi | Ali Haider Zaidi ; Ghulam Sarwar Khan ; Khusro Bakhtiar ; Noor-ul-Haq Qadri | Noorul Haq Qadri ; Farrukh Habib  PAK GOV 2018-08..2022-04-10  PAK PTY 2022-04-11..
Umar Saif  PAK GOV 2011-11..2018-11  PAK GOV 2023-08..2024-03
Shahzad Akbar | Mirza Shahzad Akbar  PAK GOV 2018-08..2022-01-24  PAK OPP 2022-04-11..
Javed Latif | Mian Javed Latif ; Tehmina Daultana  PAK PTY
Zubair Umar  PAK GOV 2013-12..2018-07  PAK PTY OPP 2018-08..
Abid Sher Ali  PAK GOV 2013-06..2018-05  PAK PTY 2018-06..
Daniyal Aziz  PAK GOV 2017-08..2018-05  PAK PTY 2018-06..
Nehal Hashmi  PAK LEG PTY ..2018-02  PAK PTY 2018-03..
Mustafa Nawaz Khokhar  PAK LEG 2018-03..2022-11  PAK OPP 2022-12..
Kamran Murtaza ; Maulana Lutfur Rehman ; Maulana Attaur Rehman  PAK PTY REL
Asad Mahmood | Maulana Asad Mahmood  PAK LEG PTY REL 2018-08..2022-04-18  PAK GOV 2022-04-19..2023-08-10  PAK PTY REL 2023-08-11..
Ameer-ul-Azim | Ameerul Azeem ; Asif Luqman Qazi ; Monem Zafar Khan | Munem Zafar  PAK PTY REL
Samar Haroon Bilour  PAK PTY
Zahoor Buledi | Zahoor Ahmed Buledi  PAK GOV 2018-08..2023-08  PAK GOV 2024-04..
Ziaullah Langau | Mir Ziaullah Langove | Ziaullah Langove  PAK GOV 2018-08..2023-08  PAK GOV 2024-04..
Shahid Rind  PAK GOV 2024-03..
Jan Achakzai  PAK PTY ..2023-08  PAK GOV 2023-09..2024-03
Liaquat Shahwani  PAK GOV 2019-01..2021-10
Beebarg Baloch | Bebarg Zehri ; Shah Jee Sibghatullah | Sibghatullah Shah ; Gulzadi Baloch ; Nadia Baloch ; Lala Wahab Baloch  PAK CVL OPP
Junaid Ghaffar ; Abual Hasnat Zulqarnain | Abul Hasnat Zulqarnain ; Humayun Dilawar ; Nasir Javed Rana  PAK JUD
Jamal Khan Mandokhail ; Muneeb Akhtar | Munib Akhtar  PAK JUD 2009-09..
Ayesha Malik | Ayesha A. Malik ; Shahid Waheed  PAK JUD 2012-03..
Musarrat Hilali ; Aalia Neelum  PAK JUD 2013-03..
Naeem Akhtar Afghan ; Malik Shahzad Ahmed Khan  PAK JUD 2011-05..
Sardar Tariq Masood  PAK JUD ..2024-03-10  PAK JUD 2024-07-29..2025-07-28
Ijaz-ul-Ahsan | Ijaz ul Ahsan  PAK JUD 2009-09..2024-01-11
Mazahar Ali Akbar Naqvi  PAK JUD ..2024-01-10
Babar Sattar ; Saman Rafat Imtiaz  PAK JUD 2020-12-30..
Tariq Mehmood Jahangiri | Tariq Jahangiri  PAK JUD 2020-12-30..2025-12-18
Mohsin Akhtar Kayani  PAK JUD 2015-12..
Sardar Muhammad Sarfraz Dogar | Sarfraz Dogar  PAK JUD 2015-06..
Maqbool Baqar  PAK JUD ..2022-04-04  PAK GOV 2023-08-17..2024-02-26
Ahmad Ali Sheikh  PAK JUD ..2023-10
Khalil-ur-Rehman Ramday | Khalilur Rehman Ramday  PAK JUD ..2011-02
Azmat Saeed | Sheikh Azmat Saeed  PAK JUD ..2019-08-27
Dost Muhammad Khan  PAK JUD ..2018-03-19  PAK GOV 2018-06-06..2018-08-17
Mushir Alam  PAK JUD ..2021-08-17
Mansoor Usman Awan | Mansoor Awan  PAK GOV JUD 2023-03..
Ashtar Ausaf Ali | Ashtar Ausaf  PAK GOV JUD 2016-03..2018-06  PAK GOV JUD 2022-05..2023-01
Khalid Jawed Khan  PAK GOV JUD 2018-06..2018-08  PAK GOV JUD 2020-02..2022-04
Anwar Mansoor Khan  PAK GOV JUD 2018-08..2020-02-20
Qamar Zaman Chaudhry  PAK GOV JUD 2013-10..2017-10-10
Nazir Ahmed Butt  PAK MIL ..2020  PAK GOV JUD 2023-03-04..
Abid Zuberi ; Faisal Siddiqi ; Salman Safdar ; Uzair Bhandari ; Khawaja Haris ; Naeem Bukhari ; Abuzar Salman Niazi ; Hadi Ali Chattha  PAK CVL
Usman Anwar ; Ghulam Nabi Memon ; Akbar Nasir Khan ; Ali Nasir Rizvi | Syed Ali Nasir Rizvi ; Zulfiqar Hameed ; Moazzam Jah Ansari ; Bilal Siddique Kamyana ; Aamir Zulfiqar Khan ; Rai Tahir ; Raja Umar Khattab ; Raja Rifat Mukhtar  PAK COP
Bashir Memon  PAK COP ..2019-12  PAK PTY 2023-09..
Wajid Zia  PAK COP ..2021
Sanaullah Abbasi  PAK COP ..2022
Akhtar Hayat Khan Gandapur | Akhtar Hayat Gandapur  PAK COP ..2025-01
Sultan Ali Allana ; Iqbal Z. Ahmed  PAK BUS
Sohrab Barkat ; Muhammad Malick ; Kashif Abbasi ; Shahzeb Khanzada ; Nasim Zehra ; Talat Hussain ; Sabir Shakir ; Javed Chaudhry ; Sohail Warraich ; Mazhar Abbas ; Orya Maqbool Jan ; Afzal Butt ; Rana Azeem ; Farhan Mallick ; Mubasher Lucman  PAK JRN
Ammar Ali Jan ; Nida Kirmani ; Usama Khilji ; Nighat Dad ; Marvi Sirmed ; Munizae Jahangir ; Harris Khalique ; Asad Iqbal Butt ; Mehnaz Rahman ; Sorath Lohar  PAK CVL
Kashif Mirza ; Ajmal Baloch ; Atiq Mir  PAK BUS

# --- Bangladesh
Abdul Awal Mintoo ; Zainul Abdin Farroque | Zainul Abedin Farroque ; Barkat Ullah Bulu ; Shamsuzzaman Dudu ; Habib Un Nabi Khan Sohel ; Zahir Uddin Swapan ; AZM Zahid Hossain | A.Z.M. Zahid Hossain ; Selima Rahman ; Asaduzzaman Ripon ; Shahid Uddin Chowdhury Annie | Shahiduddin Chowdhury Anee ; Kayser Kamal ; Mahdi Amin ; Humaiun Kobir  BGD PTY OPP 2006-10-30..2024-08-05  BGD PTY 2024-08-06..2026-02-16  BGD PTY GOV 2026-02-17..
Rakibul Islam Rakib ; Nasir Uddin Nasir  BGD EDU PTY
Hamidur Rahman Azad  BGD PTY REL
Jahangir Kabir Nanak ; Mahbubul Alam Hanif | Mahbub-ul-Alam Hanif ; Mirza Azam ; A.F.M. Bahauddin Nasim | Bahauddin Nasim ; Biplab Barua ; Faruk Khan | Muhammad Faruk Khan ; Abdus Sobhan Golap ; Shajahan Khan ; Mofazzal Hossain Chowdhury Maya ; Tipu Munshi ; Nasrul Hamid ; Mohibul Hassan Chowdhury Nowfel | Mohibul Hasan Chowdhury ; Sadhan Chandra Majumder ; Saifuzzaman Chowdhury ; Nurul Majid Mahmud Humayun ; Golam Dastagir Gazi  BGD PTY OPP ..2009-01-05  BGD PTY GOV 2009-01-06..2024-08-05  BGD PTY OPP 2024-08-06..
Al Nahean Khan Joy ; Sheikh Wali Asif Enan  BGD PTY EDU
Atiqul Islam  BGD GOV 2019-03..2024-08
Annisul Huq  BGD GOV 2015-05..2017-11-30
Selina Hayat Ivy  BGD GOV 2011-12..2024-08  BGD OPP 2024-09..
Bidhan Ranjan Roy Poddar | Bidhan Ranjan Roy ; Nurjahan Begum ; A.F.M. Khalid Hossain | AFM Khalid Hossain ; Supradip Chakma ; Faruk-e-Azam ; Lutfey Siddiqi  BGD GOV 2024-08..2026-02-16
A.F. Hassan Ariff | Hassan Ariff  BGD GOV JUD 2001-10..2005-04  BGD GOV 2008-01..2009-01-06  BGD GOV 2024-08-08..2024-12-20
Mostofa Sarwar Farooki ; Sheikh Bashir Uddin ; Khuda Baksh Chowdhury  BGD GOV 2024-11-10..2026-02-16
Chowdhury Rafiqul Abrar | C.R. Abrar  BGD EDU CVL ..2025-03-04  BGD GOV 2025-03-05..2026-02-16
Umama Fatema ; Abu Baker Majumder  BGD EDU CVL
Samantha Sharmin ; Tasnim Jara ; Abdul Hannan Masud | Hannan Masud ; Ariful Islam Adeeb ; Nusrat Tabassum  BGD CVL ..2025-02-27  BGD PTY OPP 2025-02-28..
Abu Sayed  BGD EDU ..2024-07-16
Abu Shadik Kayem | Shadik Kayem ; S.M. Farhad  BGD EDU PTY
Nurul Islam Saddam  BGD EDU PTY
Md Golam Mortuza Mozumder | Golam Mortuza Mozumder  BGD JUD 2024-10..
Abdur Rahman Bodi  BGD LEG PTY 2009-01-06..2018-12  BGD PTY 2019-01..
Biplob Kumar Sarker | Biplab Kumar Sarkar  BGD COP ..2024-08
Asaduzzaman Mia  BGD COP ..2019-09
Sheikh Md Sajjat Ali | Sheikh Sajjat Ali  BGD COP 2024-11..
Anis Alamgir ; Nurul Kabir ; Farzana Rupa ; Mozammel Babu ; Shyamal Dutta ; Tasneem Khalil ; Zulkarnain Saer Khan | Zulkarnain Saer ; Pinaki Bhattacharya ; Elias Hossain  BGD JRN
Khushi Kabir ; Shireen Huq ; Nur Khan | Nur Khan Liton ; Sanjida Islam Tulee ; Anu Muhammad | Anu Mohammad ; Salimullah Khan ; Rana Das Gupta ; Manindra Kumar Nath ; Prasit Bikash Khisa  BGD CVL
Faruque Hassan ; Nazrul Islam Mazumder ; Anwar-ul Alam Chowdhury | Anwar-Ul-Alam Chowdhury  BGD BUS
Nazma Akter ; Babul Akhter ; Amirul Haque Amin ; Taslima Akhter ; Moshrefa Mishu  BGD LAB

# --- Sri Lanka
Chathuranga Abeysinghe ; Saroja Savithri Paulraj | Saroja Paulraj ; Harshana Nanayakkara ; Nalin Hewage ; Upali Pannilage ; K.D. Lalkantha | K. D. Lal Kantha | Lal Kantha ; Ramalingam Chandrasekar | Ramalingam Chandrasekaran ; Anil Jayantha Fernando | Anil Jayantha ; Hiniduma Sunil Senevi ; Krishantha Abeysena ; Samantha Vidyaratna ; Anura Karunathilaka ; Sunil Watagala ; Aruna Jayasekara ; Hansaka Wijemuni ; Dammika Patabendi  LKA PTY ..2024-11-17  LKA PTY GOV 2024-11-18..
Asoka Ranwala  LKA LEG 2024-11-21..
Mujibur Rahuman ; S.M. Marikkar ; Nalin Bandara ; Rohini Kumari Wijerathna ; Kavinda Jayawardena ; Chaminda Wijesiri  LKA PTY OPP 2020-02..
Kabir Hashim ; Ranjith Madduma Bandara ; Ajith P. Perera  LKA PTY OPP ..2015-01-08  LKA PTY GOV 2015-01-09..2019-11-20  LKA PTY OPP 2019-11-21..
Ranjan Ramanayake  LKA LEG 2010-04..2015-08  LKA GOV 2015-09..2019-11  LKA LEG OPP 2019-12..2021-01  LKA PTY 2022-08..
Sagara Kariyawasam  LKA PTY
Rohitha Abeygunawardena ; S.M. Chandrasena ; C.B. Rathnayake  LKA PTY GOV 2007-01..2015-01-08  LKA PTY OPP 2015-01-09..2019-11-21  LKA PTY GOV 2019-11-22..2022-05-09  LKA PTY 2022-05-10..2024-09-23  LKA PTY OPP 2024-09-24..
Nimal Lanza  LKA PTY GOV 2019-11-27..2022-04-03  LKA PTY 2022-04-04..
Pavithra Wanniarachchi | Pavithradevi Wanniarachchi  LKA PTY GOV 2005-11..2015-01-08  LKA PTY OPP 2015-01-09..2019-11-21  LKA PTY GOV 2019-11-22..2024-09-23  LKA PTY OPP 2024-09-24..
Arundika Fernando ; D.V. Chanaka  LKA PTY GOV 2019-11-27..2024-09-23  LKA PTY OPP 2024-09-24..
Lohan Ratwatte  LKA PTY GOV 2019-11-27..2024-09-23  LKA PTY OPP 2024-09-24..2025-08-15
Sanath Nishantha  LKA PTY GOV 2019-11-27..2024-01-25
Anura Priyadarshana Yapa  LKA PTY GOV 2004-04..2018-04  LKA PTY 2018-05..
Dayasiri Jayasekara  LKA PTY OPP ..2013-07  LKA GOV 2013-10..2015-08  LKA PTY GOV 2015-09-04..2018-04  LKA PTY 2018-05..2020-08-11  LKA PTY GOV 2020-08-12..2022-04  LKA PTY OPP 2022-05..
Vajira Abeywardena ; Akila Viraj Kariyawasam ; Palitha Range Bandara ; John Amaratunga  LKA PTY OPP 2004-04..2015-01-08  LKA PTY GOV 2015-01-09..2019-11-20  LKA PTY 2019-11-21..
Vino Noharathalingam ; Govindan Karunakaram  LKA PTY OPP
Archuna Ramanathan | Ramanathan Archchuna  LKA MED ..2024-11-20  LKA LEG OPP 2024-11-21..
Yasantha Kodagoda  LKA JUD
Parinda Ranasinghe  LKA GOV JUD 2024-07..
Sanjay Rajaratnam  LKA GOV JUD 2021-05..2024-06
Dappula de Livera  LKA GOV JUD 2019-05..2021-05
Yuwanjana Wijayatilake | Yuvanjana Wijayatilake  LKA GOV JUD 2014-10..2016-01
Dilrukshi Dias Wickramasinghe | Dilrukshi Wickramasinghe  LKA GOV JUD ..2019-09
Buwaneka Aluwihare  LKA JUD ..2024
Eva Wanasundera | Eva Wanasundara  LKA GOV JUD 2011-07..2012-06  LKA JUD 2012-07..2018-12
Saliya Pieris | Saliya Peiris ; Kalinga Indatissa ; Nagananda Kodituwakku ; K.W. Janaranjana ; Upul Jayasuriya  LKA CVL
Ravi Kumudesh ; Anuruddha Padeniya ; Ranjan Jayalal  LKA LAB
Mahinda Jayasinghe  LKA LAB ..2024-11-20  LKA GOV 2024-11-21..
Lahiru Weerasekara ; Sudath Pushpakumara ; Galwewa Siridhamma | Galwewa Siridhamma Thero ; Father Jeevantha Peiris | Jeevantha Peiris ; Melani Gunathilake ; Anurudda Bandara ; Swasthika Arulingam ; Shreen Saroor ; Gamini Viyangoda ; Rohana Hettiarachchi ; Manjula Gajanayake  LKA CVL
Piyumi Handagama ; Victor Ivan ; Tharaka Basnayaka ; Freddy Gamage ; Chamuditha Samarawickrama ; Lasantha Ruhunage ; Shakthika Sathkumara  LKA JRN
Makandure Madush | Makandure Madhush ; Kehelbaddara Padme ; Ganemulla Sanjeewa ; Ishara Sewwandi ; Harak Kata | Nadun Chinthaka  LKA CRM
R.M.A.L. Rathnayake  LKA GOV 2023-05..
Saman Sri Ratnayake  LKA GOV 2019-10..
Nimal Punchihewa  LKA GOV 2020-12..2023-05

# --- Nepal
Surendra Pandey ; Ghanashyam Bhusal ; Bishnu Rimal ; Mahesh Basnet ; Yogesh Bhattarai ; Gokarna Bista ; Raghubir Mahaseth ; Rajendra Gautam ; Lal Babu Pandit ; Chhabilal Bishwakarma ; Mukunda Neupane ; Guru Baral ; Ram Kumari Jhakri ; Beduram Bhusal ; Jeevan Ram Shrestha ; Prem Ale | Prem Bahadur Ale ; Metmani Chaudhary  NPL PTY
Shanker Pokharel  NPL GOV 2018-02-14..2021-08-11  NPL PTY 2021-08-12..
Purna Bahadur Khadka ; Gopal Man Shrestha ; Dilendra Prasad Badu | Dilendra Badu ; Gyanendra Bahadur Karki ; Dila Sangroula ; Pradip Paudel | Pradeep Paudel ; Badri Pandey ; Mohan Basnet ; Dhanraj Gurung ; Ramesh Rijal ; Guru Raj Ghimire ; Sunil Bahadur Thapa ; Mahesh Acharya ; Chirinjibi Wagle | Chiranjibi Wagle ; Govinda Raj Joshi ; Jaya Prakash Gupta ; Amod Upadhyay  NPL PTY
Hit Man Shakya ; Sudan Kirati ; Giriraj Mani Pokharel ; Hitraj Pandey ; Ananta Pokharel ; Post Bahadur Bogati ; Devendra Paudel | Devendra Poudel ; Shakti Bahadur Basnet ; Suresh Ale Magar ; Chandra Prakash Khanal ; Khadga Bahadur Bishwakarma  NPL PTY
Biraj Bhakta Shrestha ; DP Aryal | D.P. Aryal ; Sumana Shrestha ; Shishir Khanal ; Santosh Pariyar ; Sobita Gautam ; Toshima Karki ; Mukul Dhakal ; Ashim Shah  NPL PTY
Harka Sampang | Harka Raj Sampang Rai | Harka Raj Rai  NPL GOV 2022-05..2026-01  NPL PTY 2026-02..
Rajkishor Yadav ; Sarvendra Nath Shukla ; Brikhesh Chandra Lal ; Laxman Lal Karna ; Ranjeeta Shrestha  NPL PTY
Dhawal Shumsher Rana | Dhawal Shamsher Rana ; Rabindra Mishra ; Gyanendra Shahi ; Prakash Chandra Lohani ; Navaraj Subedi | Nabaraj Subedi ; Bikram Pandey  NPL PTY
Prem Kumar Rai  NPL GOV JUD 2021-02..
Deep Basnyat  NPL GOV JUD ..2017-12
Surya Nath Upadhyay  NPL GOV JUD 2000-10..2006-10
Dan Bahadur Karki ; Raju Aryal  NPL COP
Chandra Kuber Khapung  NPL COP ..2025-11
Basanta Kunwar | Basanta Bahadur Kunwar  NPL COP ..2025-03
Sarbendra Khanal | Sarvendra Khanal  NPL COP ..2020-02
Thakur Prasad Gyawali  NPL COP ..2020-07
Shailesh Thapa Kshetri  NPL COP ..2022-05
Upendra Kant Aryal  NPL COP ..2017-02
Prakash Aryal  NPL COP ..2018-04
Kuber Singh Rana  NPL COP ..2013-09
Om Bikram Rana  NPL COP ..2008
Hem Bahadur Gurung  NPL COP ..2009
Ramesh Chand Thakuri  NPL COP ..2011
Hari Krishna Karki  NPL GOV JUD 2015-11..2016-08  NPL JUD 2016-09..2023-08
Sapana Pradhan Malla | Sapana Malla  NPL CVL ..2016-07  NPL JUD 2016-08..
Deepak Raj Joshee | Deepak Raj Joshi  NPL JUD ..2021
Damodar Prasad Sharma | Damodar Sharma  NPL JUD ..2014-10
Anup Raj Sharma  NPL JUD ..2010-03  NPL GOV 2014-10..2020-10
Min Bahadur Rayamajhi ; Dilip Kumar Paudel ; Kedar Prasad Giri  NPL JUD ..2010
Ram Prasad Shrestha  NPL JUD ..2011-05
Dinmani Pokharel  NPL GOV JUD 2023-01..2024-07
Raman Shrestha | Raman Kumar Shrestha  NPL GOV JUD 2016-08..2017-06
Agni Kharel | Agni Prasad Kharel  NPL LEG PTY ..2015-10  NPL GOV 2015-11..2016-08  NPL GOV JUD 2018-02..2021-06
Ramesh Badal  NPL GOV JUD 2021-06..2021-07  NPL GOV JUD 2024-07..2025-09
Sabita Bhandari | Sabita Bhandari Baral  NPL GOV JUD 2025-09..2026-03
Charan Prasai ; Mandira Sharma ; Mohna Ansari ; Gita Rasaili ; Miraj Dhungana ; Rakshya Bam ; Tashi Lhazom ; Tanuja Pandey  NPL CVL
Rishi Dhamala ; Dil Bhusan Pathak | Dil Bhushan Pathak ; Taranath Dahal ; Bipul Pokhrel | Bipul Pokharel ; Suresh Rajak ; Birendra Sah ; Dekendra Thapa ; Bishnu Nisthuri ; Gopal Budhathoki  NPL JRN
GB Rai | G.B. Rai ; Chhabilal Joshi  NPL BUS
