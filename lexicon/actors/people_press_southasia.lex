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
Murli Deora  IND GOV 2006-01-29..2014-11-24
Jitin Prasada  IND GOV 2008-04..2014-05-26  IND OPP 2014-05-27..2021-06-08  IND GOV 2021-09-26..
R.P.N. Singh | RPN Singh  IND GOV 2009-05..2014-05-26  IND OPP 2014-05-27..2022-01-24  IND PTY 2022-01-25..
G.K. Vasan | G. K. Vasan  IND GOV 2006-01..2014-05-26  IND PTY 2014-11..
Suresh Kalmadi  IND LEG ..2014-05
Radha Mohan Singh  IND GOV 2014-05-26..2019-05-30
Rajiv Pratap Rudy  IND GOV 2014-11-09..2017-09-02  IND LEG 2017-09-03..
Shahnawaz Hussain | Syed Shahnawaz Hussain  IND GOV 1999-10..2004-05-22  IND PTY 2004-05-23..
Mahesh Sharma  IND GOV 2014-11-09..2019-05-30  IND LEG 2019-05-31..
Jayant Sinha  IND GOV 2014-11-09..2019-05-30  IND LEG 2019-05-31..2024-06
Sanjeev Balyan | Sanjeev Kumar Balyan  IND GOV 2014-05-26..2017-09-02  IND GOV 2019-05-30..2024-06-09
Sadhvi Niranjan Jyoti | Niranjan Jyoti  IND GOV 2014-11-09..2024-06-09
Najma Heptulla  IND GOV 2014-05-26..2016-07-12  IND GOV 2016-08-21..2021-08
Thawar Chand Gehlot | Thaawarchand Gehlot  IND GOV 2014-05-26..
Santosh Gangwar | Santosh Kumar Gangwar  IND GOV 2014-05-26..2021-07-07  IND GOV 2024-07-31..
Raj Kumar Singh | R.K. Singh  IND GOV 2011-06..2013-06  IND GOV 2017-09-03..2024-06-09
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
Faggan Singh Kulaste  IND GOV 2019-05-30..2024-06-09
Rao Inderjit Singh  IND GOV 2014-05-26..
L. Murugan  IND PTY 2020-03..2021-07-06  IND GOV 2021-07-07..
C.R. Patil | C.R. Paatil | C. R. Patil  IND PTY 2020-07..2024-06-08  IND GOV 2024-06-09..
Sanjay Seth  IND GOV 2024-06-09..
Chandra Sekhar Pemmasani | Pemmasani Chandrasekhar  IND GOV 2024-06-09..
Pabitra Margherita  IND GOV 2024-06-09..
Raksha Khadse | Raksha Nikhil Khadse  IND GOV 2024-06-09..
Murlidhar Mohol  IND GOV 2024-06-09..

# --- India: BJP figures
Sudhanshu Trivedi ; Gaurav Bhatia ; Shehzad Poonawalla ; G.V.L. Narasimha Rao | GVL Narasimha Rao ; Nalin Kohli ; Syed Zafar Islam ; Vinod Tawde ; Tarun Chugh ; Anil Baluni ; Bhupendra Singh Chaudhary ; Rahul Sinha ; C.T. Ravi ; Ashish Shelar ; Kirit Somaiya ; Chandrashekhar Bawankule ; Chandrakant Patil ; Satish Poonia ; Samik Bhattacharya  IND PTY
Nishikant Dubey ; Ramesh Bidhuri ; Ravi Kishan ; Locket Chatterjee ; Hema Malini ; Roopa Ganguly ; Swapan Dasgupta ; Anant Kumar Hegde | Anantkumar Hegde ; Sakshi Maharaj ; T. Raja Singh | Raja Singh ; Raghunandan Rao  IND LEG PTY
Gautam Gambhir  IND LEG 2019-05..2024-06
Brij Bhushan Sharan Singh | Brij Bhushan Singh  IND LEG ..2024-06
Sangeet Som ; Nand Kishore Gurjar ; Suresh Rana  IND LEG
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
K.S. Eshwarappa  IND GOV 2019-08..2022-04
R. Ashoka  IND GOV 2019-08..2023-05  IND OPP 2023-11..
Nalin Kumar Kateel  IND PTY
Eatala Rajender | Etela Rajender  IND GOV 2014-06..2021-05  IND PTY 2021-06..
Daggubati Purandeswari | Purandeswari  IND GOV 2009-05..2014-03  IND PTY 2014-04..
Nainar Nagendran ; H. Raja  IND PTY
Pon Radhakrishnan  IND GOV 2014-05-26..2019-05-30
P.S. Sreedharan Pillai  IND PTY 2018-07..2019-10  IND GOV 2019-11-05..2025-07
K.V. Singh Deo | Kanak Vardhan Singh Deo ; Pravati Parida  IND GOV 2024-06-12..
Vijay Kumar Sinha  IND GOV 2024-01-28..
Tarkishore Prasad ; Renu Devi  IND GOV 2020-11-16..2022-08-09
Satish Mahana  IND LEG
Surya Pratap Shahi ; Suresh Kumar Khanna  IND GOV 2017-03-19..

# --- India: Congress figures
Mukul Wasnik ; B.K. Hariprasad ; Motilal Vora ; Janardan Dwivedi ; Jagdish Tytler ; Sajjan Kumar ; Sandeep Dikshit ; Raj Babbar ; Mohsina Kidwai  IND PTY ..2014-05-15  IND OPP 2014-05-16..
Supriya Shrinate ; Alka Lamba ; Ajoy Kumar ; Imran Pratapgarhi ; Syed Naseer Hussain ; Karti Chidambaram ; Manickam Tagore ; Jothimani ; B.V. Srinivas ; Ajay Rai ; Ajay Kumar Lallu ; Imran Masood ; Govind Singh Dotasra ; Tika Ram Jully ; Jitu Patwari ; Umang Singhar ; Vijay Wadettiwar ; Harshwardhan Sapkal ; Varsha Gaikwad ; Udai Bhan ; Amrinder Singh Raja Warring | Raja Warring ; Shaktisinh Gohil ; Amit Chavda ; Deepak Baij ; Avinash Pande ; Praniti Shinde ; Praveen Chakravarty ; Debabrata Saikia ; Vincent Pala ; Keisham Meghachandra ; Tariq Hameed Karra | Tariq Karra ; Ghulam Ahmad Mir ; Vikar Rasool Wani ; Charan Singh Sapra  IND OPP
Balasaheb Thorat  IND GOV 2019-11-28..2022-06-29  IND OPP 2022-06-30..
Sanjay Nirupam ; Kripashankar Singh ; Kuldeep Bishnoi ; Gourav Vallabh ; Rita Bahuguna Joshi  IND PTY
Shanti Dhariwal  IND GOV 2018-12..2023-12
Sukhjinder Singh Randhawa | Sukhjinder Randhawa  IND GOV 2018-04..2022-03  IND OPP 2022-04..
Manpreet Singh Badal | Manpreet Badal  IND GOV 2007-03..2010-10  IND GOV 2017-03-16..2022-03
Sukhpal Singh Khaira | Sukhpal Khaira  IND OPP
Mukesh Agnihotri  IND GOV 2022-12-11..
Vikramaditya Singh  IND GOV 2023-01..
Pratibha Singh  IND LEG
T.S. Singh Deo | T. S. Singh Deo  IND GOV 2018-12..2023-12  IND OPP 2024-01..
Kawasi Lakhma  IND GOV 2018-12..2023-12  IND OPP 2024-01..
Priyank Kharge  IND GOV 2016-10..2018-05  IND GOV 2018-12..2019-07  IND GOV 2023-05-20..
M.B. Patil ; Satish Jarkiholi ; Zameer Ahmed Khan | B.Z. Zameer Ahmed Khan ; Dinesh Gundu Rao ; H.K. Patil ; K.J. George  IND GOV 2023-05-20..
Mallu Bhatti Vikramarka | Bhatti Vikramarka ; Uttam Kumar Reddy | N. Uttam Kumar Reddy ; Ponnam Prabhakar ; Komatireddy Venkat Reddy ; Konda Surekha ; D. Sridhar Babu | Duddilla Sridhar Babu ; Ponguleti Srinivas Reddy  IND GOV 2023-12-07..
K. Sudhakaran ; K. Muraleedharan ; Shafi Parambil ; Hibi Eden ; Sunny Joseph  IND OPP
Rahul Mamkootathil  IND LEG OPP 2024-12..
K. Selvaperunthagai ; K.S. Alagiri  IND PTY
Saifuddin Soz  IND GOV 2006-01..2009-05  IND PTY 2009-06..
Alamgir Alam  IND GOV 2019-12..2024-06
Irfan Ansari  IND GOV 2024-07..
Rameshwar Oraon  IND GOV 2004-05..2009-05  IND GOV 2019-12..2024-11

# --- India: Uttar Pradesh, Bihar, Jharkhand
Satish Chandra Mishra ; Akash Anand ; Naseemuddin Siddiqui  IND PTY
Awadhesh Prasad ; Zia ur Rehman Barq | Ziaur Rahman Barq | Zia-ur-Rehman Barq ; Iqra Hasan ; S.T. Hasan ; Ramji Lal Suman  IND LEG OPP
Shafiqur Rahman Barq  IND LEG ..2024-02-27
Abdullah Azam Khan | Abdullah Azam ; Afzal Ansari  IND LEG OPP
Raghuraj Pratap Singh | Raja Bhaiya  IND PTY
Manoj Jha | Manoj Kumar Jha ; Misa Bharti ; Rohini Acharya ; Abdul Bari Siddiqui  IND OPP
Anant Singh | Anant Kumar Singh  IND LEG CRM
K.C. Tyagi ; Sanjay Jha | Sanjay Kumar Jha ; Umesh Kushwaha  IND PTY
Vijay Kumar Chaudhary | Vijay Chaudhary ; Ashok Choudhary | Ashok Chaudhary ; Bijendra Prasad Yadav  IND GOV
Mukesh Sahani ; Akhtarul Iman ; Dipankar Bhattacharya  IND OPP
Kalpana Soren  IND LEG 2024-06..
Sita Soren ; Sudesh Mahto  IND PTY

# --- India: West Bengal
Madan Mitra  IND GOV 2011-12..2015-11  IND LEG 2021-05..
Jyotipriya Mallick | Jyotipriyo Mallick  IND GOV 2011-05-20..2024-02-16
Subrata Mukherjee  IND GOV 2011-05-20..2021-11-04
Aroop Biswas | Arup Biswas ; Chandrima Bhattacharya ; Bratya Basu ; Shashi Panja ; Partha Bhowmick  IND GOV
Kalyan Banerjee ; Kakoli Ghosh Dastidar ; Sagarika Ghose ; Saket Gokhale ; Sushmita Dev ; Dola Sen ; Satabdi Roy | Shatabdi Roy ; Mimi Chakraborty ; Sukhendu Sekhar Roy | Sukhendu Sekhar Ray  IND LEG OPP
Surjya Kanta Mishra | Surya Kanta Mishra ; Sujan Chakraborty ; Md Salim ; Minakshi Mukherjee ; Nawsad Siddique | Naushad Siddiqui  IND OPP
Abhijit Gangopadhyay  IND JUD 2018-05..2024-03-05  IND LEG 2024-06..
Alapan Bandyopadhyay  IND GOV ..2021-05-31
Sandip Ghosh  IND MED ..2024-08
Agnimitra Paul  IND LEG OPP 2021-05..
Vineet Goyal | Vineet Kumar Goyal  IND COP
Manoj Verma | Manoj Kumar Verma  IND COP

# --- India: Maharashtra, Gujarat, Goa
Jayant Patil  IND GOV 1999-10..2014-10  IND GOV 2019-11-28..2022-06-29  IND OPP 2022-06-30..
Dilip Walse Patil | Dilip Walse-Patil  IND GOV 2019-12-30..2022-06-29  IND GOV 2023-07-02..2024-11
Dhananjay Munde  IND OPP 2014-12..2019-11  IND GOV 2019-12-30..2022-06-29  IND GOV 2023-07-02..2025-03-04
Jitendra Awhad  IND GOV 2019-12-30..2022-06-29  IND OPP 2022-06-30..
Sunil Tatkare ; Rohit Pawar ; Amol Kolhe  IND LEG PTY
Anil Parab  IND GOV 2019-12-30..2022-06-29  IND OPP 2022-06-30..
Arvind Sawant  IND GOV 2019-05-30..2019-11-11  IND LEG 2019-11-12..
Priyanka Chaturvedi  IND LEG OPP 2020-04..
Deepak Kesarkar ; Uday Samant ; Sanjay Shirsat ; Gulabrao Patil ; Bharat Gogawale ; Pratap Sarnaik  IND PTY GOV 2022-08..
Rahul Narwekar  IND LEG 2022-07-03..
Navneet Rana | Navneet Kaur Rana  IND LEG 2019-05..2024-06
Ravi Rana ; Bacchu Kadu  IND LEG
Imtiaz Jaleel | Imtiyaz Jaleel ; Waris Pathan ; Abu Asim Azmi | Abu Azmi  IND OPP
Raju Shetti | Raju Shetty ; Ajit Navale ; Laxman Hake  IND CVL
Sachin Waze | Sachin Vaze  IND COP ..2021-05
Hemant Nagrale ; Sanjay Pandey ; Vivek Phansalkar ; Deven Bharti ; Rashmi Shukla ; Sadanand Date  IND COP
Sameer Wankhede  IND COP
Ujjwal Nikam  IND JUD ..2024-04  IND LEG 2025-07..
Valmik Karad  IND CRM
Narendra Dabholkar  IND CVL ..2013-08-20
Govind Pansare  IND CVL PTY ..2015-02-20
M.M. Kalburgi | M. M. Kalburgi  IND EDU ..2015-08-30
Sambhaji Bhide ; Milind Ekbote  IND REL
Gopal Italia ; Isudan Gadhvi ; Chaitar Vasava  IND OPP
Alpesh Thakor  IND CVL ..2017-10  IND PTY 2017-11..
Pradipsinh Jadeja | Pradeepsinh Jadeja  IND GOV
Pratapsingh Rane | Pratapsinh Rane  IND LEG ..2005-05  IND GOV 2005-06..2007-06  IND LEG 2007-07..2022-03
Vishwajit Rane  IND GOV 2017-04..
Vijai Sardesai  IND GOV 2017-03..2019-07  IND OPP 2019-08..
Luizinho Faleiro  IND PTY

# --- India: south
Duraimurugan | Durai Murugan ; Ma Subramanian | Ma. Subramanian ; Anbil Mahesh Poyyamozhi ; P.K. Sekar Babu ; Thangam Thennarasu ; S. Regupathy ; E.V. Velu ; K.N. Nehru  IND GOV 2021-05-07..
K. Ponmudy | K. Ponmudi  IND GOV 2021-05-07..2025-04
K.A. Sengottaiyan ; D. Jayakumar ; S.P. Velumani ; C. Vijayabaskar ; P. Thangamani  IND GOV 2017-02..2021-05  IND OPP 2021-06..
Seeman  IND OPP
R.S. Bharathi ; T.K.S. Elangovan ; Tiruchi Siva ; N.R. Elango  IND PTY
K. Armstrong  IND PTY ..2024-07-05
K.N. Balagopal ; V. Sivankutty ; Veena George ; P. Rajeev ; Saji Cherian ; P.A. Mohamed Riyas | P.A. Mohammed Riyas | Mohamed Riyas ; Roshy Augustine ; V. Abdurahiman  IND GOV 2021-05-20..
A.K. Saseendran  IND GOV 2016-05-25..
K.B. Ganesh Kumar  IND LEG ..2023-12-28  IND GOV 2023-12-29..
M.B. Rajesh  IND LEG 2009-05..2022-09-05  IND GOV 2022-09-06..
K.T. Jaleel  IND LEG ..2016-05-24  IND GOV 2016-05-25..2021-04-13  IND LEG 2021-05..
M.V. Govindan  IND GOV 2021-05-20..2022-09  IND PTY 2022-10..
E.P. Jayarajan ; P. Jayarajan ; A. Vijayaraghavan ; M. Swaraj ; Kanam Rajendran ; Binoy Viswam ; Jose K. Mani  IND PTY
P.V. Anvar  IND LEG ..2025-01
K.M. Mani  IND GOV 2011-05..2015-11-10  IND PTY 2015-11-11..2019-04-09
P.C. George  IND LEG
Vellappally Natesan ; G. Sukumaran Nair  IND REL
Panakkad Sadiq Ali Shihab Thangal | Sadiq Ali Shihab Thangal  IND PTY REL
Franco Mulakkal | Bishop Franco Mulakkal  IND REL
Loknath Behera ; T.P. Senkumar ; Shaik Darvesh Saheb ; M.R. Ajith Kumar  IND COP
Vijayasai Reddy | V. Vijayasai Reddy ; Sajjala Ramakrishna Reddy ; Botsa Satyanarayana ; Ambati Rambabu ; Kodali Nani ; Vallabhaneni Vamsi ; Y.S. Avinash Reddy | Avinash Reddy ; Perni Nani  IND PTY
R.K. Roja | Roja Selvamani  IND LEG ..2022-04-10  IND GOV 2022-04-11..2024-06  IND OPP 2024-07..
Vangalapudi Anitha ; Payyavula Keshav ; Nadendla Manohar ; Atchannaidu | K. Atchannaidu | Kinjarapu Atchannaidu  IND GOV 2024-06-12..
Ashok Gajapathi Raju | P. Ashok Gajapathi Raju | Pusapati Ashok Gajapathi Raju  IND GOV 2014-05-26..2018-03  IND PTY 2018-04..2025-06  IND GOV 2025-07-26..
Raghu Rama Krishna Raju | K. Raghu Ramakrishna Raju  IND LEG
Y.S. Vivekananda Reddy  IND PTY ..2019-03-15

# --- India: north, Kashmir, northeast
Aman Arora ; Harpal Singh Cheema ; Harjot Singh Bains ; Gurmeet Singh Khudian  IND GOV 2022-03..
Kultar Singh Sandhwan  IND LEG 2022-03-21..
Daljit Singh Cheema ; Bibi Jagir Kaur | Jagir Kaur ; Prem Singh Chandumajra ; Sukhdev Singh Dhindsa ; Ranjit Singh Brahmpura  IND PTY
Giani Raghbir Singh ; Giani Kuldip Singh Gargaj | Giani Kuldeep Singh Gargaj ; Gobind Singh Longowal ; Paramjit Singh Sarna ; Harmeet Singh Kalka ; Baljit Singh Daduwal  IND REL
Gaurav Yadav  IND COP 2022-07..
Sumedh Singh Saini ; Dinkar Gupta ; V.K. Bhawra  IND COP
Sidhu Moose Wala | Sidhu Moosewala  IND SOC ..2022-05-29
Abhay Singh Chautala | Abhay Chautala ; Ajay Singh Chautala ; Ranjit Singh Chautala ; Kiran Choudhry ; Gopal Kanda  IND PTY
Bhajan Lal  IND PTY ..2011-06-03
Monu Manesar ; Bittu Bajrangi  IND REL
Hanuman Beniwal  IND LEG
Rajkumar Roat  IND LEG OPP 2024-06..
Kirori Singh Bainsla ; Lokendra Singh Kalvi ; Sukhdev Singh Gogamedi  IND CVL
Sakina Itoo ; Javed Ahmed Rana  IND GOV 2024-10-16..
Abdul Rahim Rather  IND GOV 2009-01..2014-12  IND LEG 2024-11-04..
Tanvir Sadiq ; Nasir Aslam Wani ; Mian Altaf Ahmad | Mian Altaf ; Ali Mohammad Sagar  IND PTY
Waheed Para | Waheed-ur-Rehman Parra | Waheed Ur Rehman Para | Waheed Parra ; Naeem Akhtar ; Muzaffar Hussain Baig  IND PTY
Haseeb Drabu  IND GOV 2015-03..2018-03
Mehraj Malik  IND LEG OPP 2024-10..
Hakeem Yasin ; Ghulam Hassan Mir ; Darakhshan Andrabi ; Sat Sharma  IND PTY
Jamyang Tsering Namgyal  IND LEG 2019-05..2024-06
Sajjad Kargili ; Chering Dorjay | Chering Dorjay Lakruk ; Thupstan Chhewang  IND CVL
Kavinder Gupta  IND LEG 2015-03..2018-03  IND GOV 2018-04-30..2018-06-19  IND GOV 2025-07..
Vidhi Kumar Birdi | V.K. Birdi  IND COP
Prestone Tynsong ; James Sangma ; Ampareen Lyngdoh  IND GOV 2018-03..
Yanthungo Patton | Y. Patton ; Temjen Imna Along  IND GOV 2018-03..
Pijush Hazarika ; Keshab Mahanta ; Ranoj Pegu ; Jayanta Malla Baruah  IND GOV 2021-05-10..
Atul Bora  IND GOV 2016-05-24..
Chowna Mein  IND GOV 2016-07..
Lurinjyoti Gogoi ; Ripun Bora  IND OPP
Samujjal Bhattacharya | Samujjal Kumar Bhattacharya  IND CVL
Thongam Biswajit Singh ; Nemcha Kipgen ; Govindas Konthoujam  IND GOV
Angomcha Bimol Akoijam | Bimol Akoijam  IND EDU ..2024-06  IND LEG OPP 2024-07..
Leishemba Sanajaoba  IND LEG 2020-06..
Kuldiep Singh  IND COP ..2023-05  IND GOV COP 2023-06..
Gyanendra Pratap Singh  IND COP
Jitendra Chaudhury | Jitendra Choudhury  IND OPP
Donkupar Roy  IND GOV 2008-03..2009-03  IND LEG 2018-03..2019-07-28
D.D. Lapang | Donwa Dethwelson Lapang  IND GOV 2003-03..2010-04
K. Sapdanga  IND GOV 2023-12..

# --- India: parliament, governors, officials
Harivansh Narayan Singh | Harivansh  IND LEG 2014-04..
P.J. Kurien  IND LEG ..2018-07-01
M. Thambidurai  IND LEG
K.R. Ramesh Kumar | K. R. Ramesh Kumar  IND LEG
Acharya Devvrat  IND GOV 2015-08..
Haribhau Bagde ; Gulab Chand Kataria | Gulabchand Kataria  IND GOV
Mangubhai Patel ; Bandaru Dattatreya  IND GOV
Kalraj Mishra  IND GOV 2014-05-26..2017-09-03  IND GOV 2019-07-22..2024-07-30
Ramesh Bais  IND GOV 2019-07-29..2024-07-30
La Ganesan  IND PTY ..2021-07  IND GOV 2021-08-27..2025-08-15
Jagdish Mukhi  IND GOV 2016-08..2023-02
Lalji Tandon  IND GOV 2018-08-23..2020-07-21
Rajendra Arlekar | Rajendra Vishwanath Arlekar  IND GOV 2021-07..
Vajubhai Vala  IND GOV 2014-09-01..2021-07
Buta Singh  IND GOV 2004-11..2006-01
Tathagata Roy  IND GOV 2015-05..2020-08  IND PTY 2020-09..
Jagmohan | Jagmohan Malhotra  IND GOV 1999-10..2004-05-22
Margaret Alva  IND GOV 2009-08..2014-08  IND OPP 2022-07..2022-08
Jishnu Dev Varma | Jishnu Dev Verma  IND GOV 2018-03-09..2023-03  IND GOV 2024-07-31..
S. Abdul Nazeer | Abdul Nazeer  IND JUD 2017-02-17..2023-01-04  IND GOV 2023-02-24..
Kaiwalya Trivikram Parnaik  IND GOV 2023-02..
Rajiv Gauba  IND GOV 2017-08..2024-08-30
Govind Mohan  IND GOV 2024-08-22..
T.V. Somanathan  IND GOV
G.K. Pillai | G. K. Pillai  IND GOV 2009-06..2011-06
Rajiv Mehrishi  IND GOV
Nripendra Misra | Nripendra Mishra ; P.K. Mishra | Pramod Kumar Mishra  IND GOV 2014-05-26..
Hasmukh Adhia ; V. Anantha Nageswaran | Anantha Nageswaran ; B.V.R. Subrahmanyam | BVR Subrahmanyam  IND GOV
Vinod Rai  IND GOV 2008-01-07..2013-05-22
Madhabi Puri Buch  IND GOV 2017-04..2025-02-28
Tuhin Kanta Pandey  IND GOV
Sukhbir Singh Sandhu  IND GOV 2024-03-14..
Vivek Joshi  IND GOV
Arun Goel  IND GOV ..2024-03-09
Anup Chandra Pandey ; Achal Kumar Jyoti | A.K. Joti ; H.S. Brahma  IND GOV
Samir V Kamat | Samir Kamat  IND GOV 2022-08..

# --- India: investigators and police chiefs
Subodh Kumar Jaiswal | Subodh Jaiswal  IND COP ..2023-05-25
Praveen Sood  IND COP
Rishi Kumar Shukla ; M. Nageswara Rao  IND COP
Sanjay Kumar Mishra  IND COP 2018-11-19..2023-09-15
Rahul Navin  IND COP 2023-09-15..
Y.C. Modi | Yogesh Chander Modi  IND COP
B.S. Bassi | Bhim Sain Bassi ; Amulya Patnaik ; S.N. Shrivastava ; Satish Golcha  IND COP
Amitabh Yash ; Rajeev Krishna  IND COP
Daljit Singh Chawdhary | Daljit Singh Chaudhary  IND COP
K. Vijay Kumar  IND COP ..2012  IND GOV 2018-06..2019-11
Rajeev Kumar  IND COP
Pratik Sharma ; M.V. Suchindra Kumar ; A.N. Pramod ; A.K. Bharti ; Rahul R. Singh | Rahul R Singh  IND MIL

# --- India: judges and lawyers
Markandey Katju  IND JUD ..2011-09-19  IND GOV JRN 2011-10..2014-10  IND CVL 2014-11..
Kurian Joseph  IND JUD 2013-03-08..2018-11-29
Madan Lokur | Madan B. Lokur  IND JUD 2012-06-04..2018-12-30
Rohinton Nariman | Rohinton Fali Nariman  IND JUD 2014-07-07..2021-08-12
Arun Mishra | Arun Kumar Mishra  IND JUD 2014-07-07..2020-09-02  IND GOV 2021-06..2024-06
Indu Malhotra ; Indira Banerjee ; Hima Kohli ; A.M. Khanwilkar ; L. Nageswara Rao ; Sanjay Kishan Kaul ; Abhay Oka | Abhay S. Oka ; Bela Trivedi | Bela M. Trivedi ; M.R. Shah ; Ajay Rastogi ; K.M. Joseph ; Pinaki Chandra Ghose | P.C. Ghose ; Asok Kumar Ganguly | A.K. Ganguly ; Gyan Sudha Misra ; Sudhanshu Dhulia ; S. Ravindra Bhat | Ravindra Bhat  IND JUD
B.V. Nagarathna ; Vikram Nath ; J.B. Pardiwala ; Joymalya Bagchi ; Ujjal Bhuyan ; Dipankar Datta ; P.S. Narasimha ; M.M. Sundresh  IND JUD
Yashwant Varma ; Shekhar Kumar Yadav ; S. Muralidhar ; C.S. Karnan | Chinnaswamy Swaminathan Karnan ; G.R. Swaminathan  IND JUD
Manmohan Singh Liberhan ; G.T. Nanavati  IND JUD
R. Venkataramani  IND GOV JUD 2022-10-01..
Goolam Vahanvati | Goolam E. Vahanvati  IND GOV JUD ..2014-06
Indira Jaising ; Rajeev Dhavan ; Dushyant Dave ; Siddharth Luthra ; Vrinda Grover ; Colin Gonsalves ; Gopal Sankaranarayanan ; Ashwini Upadhyay | Ashwini Kumar Upadhyay ; Vishnu Shankar Jain ; Hari Shankar Jain ; Karuna Nundy ; Sanjay Hegde ; Mihir Desai ; Menaka Guruswamy ; Nizam Pasha ; Shadan Farasat  IND CVL

# --- India: activists, journalists, clerics, others
Devangana Kalita ; Khalid Saifi ; Gulfisha Fatima ; Meeran Haider ; Shehla Rashid ; Aishe Ghosh ; Rona Wilson ; Shoma Sen ; Surendra Gadling ; Arun Ferreira ; Vernon Gonsalves ; Hany Babu ; Mahesh Raut ; Sudhir Dhawale ; Jyoti Jagtap ; Nodeep Kaur ; Hidme Markam ; Himanshu Kumar ; Shabnam Hashmi ; Kavita Krishnan ; Annie Raja ; Nikhil Dey ; Tushar Gandhi ; Trupti Desai ; Sakshi Malik ; Bajrang Punia ; Rohith Vemula ; Shaheen Abdullah  IND CVL
Vinesh Phogat  IND CVL 2023-01..2024-09-05  IND LEG OPP 2024-10-08..
Tapan Sen ; Hannan Mollah ; Ashok Dhawale ; Naresh Tikait ; V.M. Singh ; Abhimanyu Kohar ; Yudhvir Singh  IND LAB CVL
Vinod Dua ; Sudhir Chaudhary ; Rajat Sharma ; Shekhar Gupta ; N. Ram ; Paranjoy Guha Thakurta ; Karan Thapar ; Dhanya Rajendran ; Pratik Sinha ; Ajit Anjum ; Abhisar Sharma ; Navika Kumar ; Aman Chopra ; Neha Dixit ; Rahul Kanwal ; Hartosh Singh Bal ; Anuradha Bhasin ; Patricia Mukhim ; Kishorchandra Wangkhem ; Prashant Kanojia ; Mukesh Chandrakar ; Savukku Shankar ; Abhinandan Sekhri ; Raghav Bahl ; Josy Joseph  IND JRN
Indresh Kumar ; Sunil Ambekar ; Bhaiyyaji Joshi | Suresh Bhaiyyaji Joshi | Bhaiyaji Joshi ; Manmohan Vaidya ; Milind Parande ; Champat Rai ; Vinod Bansal ; Acharya Dharmendra ; Govind Dev Giri ; Kalicharan Maharaj ; Avimukteshwaranand Saraswati | Swami Avimukteshwaranand ; Swaroopanand Saraswati | Swami Swaroopanand Saraswati ; Jayendra Saraswathi | Jayendra Saraswati ; Rambhadracharya | Swami Rambhadracharya ; Nithyananda | Swami Nithyananda ; Narayan Sakar Hari | Suraj Pal Singh ; Sant Rampal ; Narendra Giri | Mahant Narendra Giri ; Mahant Raju Das ; Bajrang Muni  IND REL
Maulana Tauqeer Raza Khan | Tauqeer Raza Khan | Tauqeer Raza ; Shahabuddin Razvi | Maulana Shahabuddin Razvi Bareilvi ; Khalid Saifullah Rahmani ; Rabey Hasani Nadwi | Maulana Rabey Hasani Nadwi ; Zafaryab Jilani ; Kamal Farooqui ; Zafarul Islam Khan ; Syed Sadatullah Husaini ; Iqbal Ansari ; Umar Ahmed Ilyasi ; Kanthapuram A.P. Aboobacker Musliyar | Kanthapuram Aboobacker Musliyar  IND REL
John Dayal ; Andrews Thazhath | Mar Andrews Thazhath ; Felix Machado ; Thomas Menamparampil ; Dominic Lumon ; Baselios Cleemis | Cardinal Baselios Cleemis  IND REL
Sukesh Chandrashekhar | Sukesh Chandrasekhar ; Anmol Bishnoi ; Rohit Godara ; Kala Jathedi ; Neeraj Bawana ; Shahrukh Pathan ; Ravi Pujari  IND CRM

# --- Pakistan
Barrister Aqeel Malik | Aqeel Malik ; Rana Tanveer Hussain | Rana Tanvir Hussain ; Riaz Hussain Pirzada ; Sardar Muhammad Yousuf ; Shaza Fatima Khawaja | Shaza Fatima ; Mohammad Hanif Abbasi | Hanif Abbasi ; Qaiser Ahmed Sheikh ; Rana Mashhood Ahmad Khan | Rana Mashhood ; Huzaifa Rehman  PAK GOV
Azma Bukhari | Azma Zahid Bukhari ; Malik Muhammad Ahmad Khan ; Khawaja Salman Rafique ; Rana Sikandar Hayat ; Mujtaba Shujaur Rehman  PAK PTY GOV 2024-03..
Saeed Ghani ; Nasir Hussain Shah | Syed Nasir Hussain Shah ; Ziaul Hassan Lanjar | Zia-ul-Hassan Lanjar ; Azra Pechuho | Azra Fazal Pechuho ; Shazia Marri ; Murtaza Wahab  PAK PTY GOV
Agha Siraj Durrani  PAK LEG 2013-05..2024-02  PAK PTY 2024-03..
Palwasha Khan ; Manzoor Wassan ; Maula Bakhsh Chandio ; Taj Haider ; Nabil Gabol ; Abdul Qadir Patel  PAK PTY
Barrister Ali Zafar ; Omar Sarfraz Cheema | Omer Sarfraz Cheema ; Mahmood-ur-Rasheed | Mian Mahmoodur Rasheed ; Aliya Hamza ; Sanam Javed ; Junaid Akbar ; Atif Khan ; Taimur Saleem Jhagra | Taimur Jhagra ; Shandana Gulzar ; Kanwal Shauzab ; Hassan Niazi | Hassaan Niazi ; Sheikh Waqqas Akram | Waqas Akram ; Zain Qureshi ; Malik Ahmad Khan Bhachar ; Shoaib Shaheen ; Naeem Haider Panjotha | Naeem Panjutha ; Faisal Javed Khan | Faisal Javed ; Malik Amin Aslam  PAK OPP 2022-04-11..
Haleem Adil Sheikh ; Khurram Sher Zaman ; Firdous Shamim Naqvi  PAK PTY
Mahmood Khan  PAK GOV 2018-08-17..2023-01-20  PAK PTY 2023-01-21..
Babar Saleem Swati  PAK LEG
Ali Zaidi | Ali Haider Zaidi ; Ghulam Sarwar Khan ; Khusro Bakhtiar ; Noor-ul-Haq Qadri | Noorul Haq Qadri ; Farrukh Habib  PAK GOV 2018-08..2022-04-10  PAK PTY 2022-04-11..
Umar Saif  PAK GOV 2023-08..2024-03
Shahzad Akbar | Mirza Shahzad Akbar  PAK GOV 2018-08..2022-01-24  PAK OPP 2022-04-11..
Javed Latif | Mian Javed Latif ; Zubair Umar ; Abid Sher Ali ; Daniyal Aziz ; Nehal Hashmi ; Tehmina Daultana  PAK PTY
Mustafa Nawaz Khokhar  PAK OPP
Asad Mahmood | Maulana Asad Mahmood ; Kamran Murtaza ; Maulana Lutfur Rehman ; Maulana Attaur Rehman  PAK PTY REL
Ameer-ul-Azim | Ameerul Azeem ; Asif Luqman Qazi ; Monem Zafar Khan | Munem Zafar  PAK PTY REL
Samar Haroon Bilour  PAK PTY
Zahoor Buledi | Zahoor Ahmed Buledi ; Ziaullah Langau | Mir Ziaullah Langove | Ziaullah Langove ; Shahid Rind ; Jan Achakzai ; Liaquat Shahwani  PAK GOV
Beebarg Baloch | Bebarg Zehri ; Shah Jee Sibghatullah | Sibghatullah Shah ; Gulzadi Baloch ; Nadia Baloch ; Lala Wahab Baloch  PAK CVL OPP
Jamal Khan Mandokhail ; Ayesha Malik | Ayesha A. Malik ; Muneeb Akhtar | Munib Akhtar ; Musarrat Hilali ; Naeem Akhtar Afghan ; Shahid Waheed ; Sardar Tariq Masood ; Ijaz-ul-Ahsan | Ijaz ul Ahsan ; Mazahar Ali Akbar Naqvi ; Babar Sattar ; Mohsin Akhtar Kayani ; Tariq Mehmood Jahangiri | Tariq Jahangiri ; Sardar Muhammad Sarfraz Dogar | Sarfraz Dogar ; Saman Rafat Imtiaz ; Aalia Neelum ; Malik Shahzad Ahmed Khan ; Maqbool Baqar ; Ahmad Ali Sheikh ; Junaid Ghaffar ; Abual Hasnat Zulqarnain | Abul Hasnat Zulqarnain ; Humayun Dilawar ; Nasir Javed Rana ; Khalil-ur-Rehman Ramday | Khalilur Rehman Ramday ; Azmat Saeed | Sheikh Azmat Saeed ; Dost Muhammad Khan ; Mushir Alam  PAK JUD
Mansoor Usman Awan | Mansoor Awan ; Ashtar Ausaf Ali | Ashtar Ausaf ; Khalid Jawed Khan ; Anwar Mansoor Khan  PAK GOV JUD
Qamar Zaman Chaudhry  PAK GOV JUD
Nazir Ahmed Butt  PAK GOV JUD
Abid Zuberi ; Faisal Siddiqi ; Salman Safdar ; Uzair Bhandari ; Khawaja Haris ; Naeem Bukhari ; Abuzar Salman Niazi ; Hadi Ali Chattha  PAK CVL
Usman Anwar ; Ghulam Nabi Memon ; Akbar Nasir Khan ; Ali Nasir Rizvi | Syed Ali Nasir Rizvi ; Zulfiqar Hameed ; Akhtar Hayat Khan Gandapur | Akhtar Hayat Gandapur ; Moazzam Jah Ansari ; Bilal Siddique Kamyana ; Aamir Zulfiqar Khan ; Rai Tahir ; Raja Umar Khattab ; Raja Rifat Mukhtar ; Bashir Memon ; Wajid Zia ; Sanaullah Abbasi  PAK COP
Sultan Ali Allana ; Iqbal Z. Ahmed  PAK BUS
Sohrab Barkat ; Muhammad Malick ; Kamran Khan ; Kashif Abbasi ; Shahzeb Khanzada ; Nasim Zehra ; Talat Hussain ; Sabir Shakir ; Javed Chaudhry ; Sohail Warraich ; Mazhar Abbas ; Orya Maqbool Jan ; Afzal Butt ; Rana Azeem ; Khalid Jamil ; Waheed Murad ; Farhan Mallick ; Mubasher Lucman  PAK JRN
Ammar Ali Jan ; Nida Kirmani ; Usama Khilji ; Nighat Dad ; Marvi Sirmed ; Munizae Jahangir ; Harris Khalique ; Asad Iqbal Butt ; Mehnaz Rahman ; Sorath Lohar  PAK CVL
Kashif Mirza ; Ajmal Baloch ; Atiq Mir  PAK BUS

# --- Bangladesh
Abdul Awal Mintoo ; Zainul Abdin Farroque | Zainul Abedin Farroque ; Barkat Ullah Bulu ; Shamsuzzaman Dudu ; Habib Un Nabi Khan Sohel ; Zahir Uddin Swapan ; AZM Zahid Hossain | A.Z.M. Zahid Hossain ; Selima Rahman ; Asaduzzaman Ripon ; Shahid Uddin Chowdhury Annie | Shahiduddin Chowdhury Anee ; Kayser Kamal ; Mahdi Amin ; Humaiun Kobir  BGD PTY
Rakibul Islam Rakib ; Nasir Uddin Nasir  BGD EDU PTY
Hamidur Rahman Azad  BGD PTY REL
Jahangir Kabir Nanak ; Mahbubul Alam Hanif | Mahbub-ul-Alam Hanif ; Mirza Azam ; A.F.M. Bahauddin Nasim | Bahauddin Nasim ; Biplab Barua ; Faruk Khan | Muhammad Faruk Khan ; Abdus Sobhan Golap ; Shajahan Khan ; Mofazzal Hossain Chowdhury Maya ; Tipu Munshi ; Nasrul Hamid ; Mohibul Hassan Chowdhury Nowfel | Mohibul Hasan Chowdhury ; Sadhan Chandra Majumder ; Saifuzzaman Chowdhury ; Farhad Hossain ; Nurul Majid Mahmud Humayun ; Golam Dastagir Gazi  BGD PTY GOV ..2024-08-05  BGD PTY OPP 2024-08-06..
Al Nahean Khan Joy ; Sheikh Wali Asif Enan  BGD PTY EDU
Atiqul Islam  BGD GOV 2019-03..2024-08
Annisul Huq  BGD GOV 2015-05..2017-11-30
Selina Hayat Ivy  BGD GOV 2011-12..2024-08  BGD OPP 2024-09..
Bidhan Ranjan Roy Poddar | Bidhan Ranjan Roy ; A.F. Hassan Ariff | Hassan Ariff ; Nurjahan Begum ; A.F.M. Khalid Hossain | AFM Khalid Hossain ; Supradip Chakma ; Faruk-e-Azam ; Mostofa Sarwar Farooki ; Sheikh Bashir Uddin ; Chowdhury Rafiqul Abrar | C.R. Abrar ; Lutfey Siddiqi ; Khuda Baksh Chowdhury  BGD GOV 2024-08..2026-02-16
Umama Fatema ; Abu Baker Majumder  BGD EDU CVL
Samantha Sharmin ; Tasnim Jara ; Abdul Hannan Masud | Hannan Masud ; Ariful Islam Adeeb ; Nusrat Tabassum  BGD CVL ..2025-02-27  BGD PTY OPP 2025-02-28..
Abu Sayed  BGD EDU ..2024-07-16
Abu Shadik Kayem | Shadik Kayem ; S.M. Farhad  BGD EDU PTY
Nurul Islam Saddam  BGD EDU PTY
Md Golam Mortuza Mozumder | Golam Mortuza Mozumder  BGD JUD
Abdur Rahman Bodi  BGD PTY CRM
Harun Or Rashid ; Biplob Kumar Sarker | Biplab Kumar Sarkar ; Sheikh Md Sajjat Ali | Sheikh Sajjat Ali ; Asaduzzaman Mia  BGD COP
Anis Alamgir ; Nurul Kabir ; Farzana Rupa ; Mozammel Babu ; Shyamal Dutta ; Tasneem Khalil ; Zulkarnain Saer Khan | Zulkarnain Saer ; Pinaki Bhattacharya ; Elias Hossain  BGD JRN
Khushi Kabir ; Shireen Huq ; Nur Khan | Nur Khan Liton ; Sanjida Islam Tulee | Sanjida Islam ; Anu Muhammad | Anu Mohammad ; Salimullah Khan ; Rana Dasgupta | Rana Das Gupta ; Manindra Kumar Nath ; Prasit Bikash Khisa  BGD CVL
Faruque Hassan ; Nazrul Islam Mazumder ; Anwar-ul Alam Chowdhury | Anwar-Ul-Alam Chowdhury  BGD BUS
Nazma Akter ; Babul Akhter ; Amirul Haque Amin ; Taslima Akhter | Taslima Akter ; Moshrefa Mishu  BGD LAB

# --- Sri Lanka
Chathuranga Abeysinghe ; Saroja Savithri Paulraj | Saroja Paulraj ; Harshana Nanayakkara ; Nalin Hewage ; Upali Pannilage ; K.D. Lalkantha | K. D. Lal Kantha | Lal Kantha ; Ramalingam Chandrasekar | Ramalingam Chandrasekaran ; Anil Jayantha Fernando | Anil Jayantha ; Hiniduma Sunil Senevi ; Krishantha Abeysena ; Samantha Vidyaratna ; Anura Karunathilaka ; Sunil Watagala ; Aruna Jayasekara ; Hansaka Wijemuni ; Dammika Patabendi  LKA PTY ..2024-11-17  LKA PTY GOV 2024-11-18..
Asoka Ranwala  LKA LEG
Mujibur Rahuman ; S.M. Marikkar ; Nalin Bandara ; Kabir Hashim ; Ranjith Madduma Bandara ; Ajith P. Perera ; Rohini Kumari Wijerathna ; Kavinda Jayawardena ; Chaminda Wijesiri  LKA PTY OPP 2020-02..
Ranjan Ramanayake  LKA LEG
Sagara Kariyawasam ; Rohitha Abeygunawardena ; C.B. Rathnayake ; Nimal Lanza ; Sanath Nishantha ; S.M. Chandrasena ; Pavithra Wanniarachchi | Pavithradevi Wanniarachchi ; Lohan Ratwatte ; Dayasiri Jayasekara ; Anura Priyadarshana Yapa ; Arundika Fernando ; D.V. Chanaka  LKA PTY
Vajira Abeywardena ; Akila Viraj Kariyawasam ; Palitha Range Bandara ; John Amaratunga  LKA PTY
Archuna Ramanathan | Ramanathan Archchuna ; Vino Noharathalingam ; Govindan Karunakaram  LKA PTY OPP
Parinda Ranasinghe | Parinda Ranasinghe Jr ; Sanjay Rajaratnam ; Dappula de Livera ; Yuwanjana Wijayatilake | Yuvanjana Wijayatilake ; Dilrukshi Dias Wickramasinghe | Dilrukshi Wickramasinghe ; Yasantha Kodagoda ; Buwaneka Aluwihare ; Eva Wanasundera | Eva Wanasundara  LKA JUD
Saliya Pieris | Saliya Peiris ; Kalinga Indatissa ; Nagananda Kodituwakku ; K.W. Janaranjana ; Upul Jayasuriya  LKA CVL
Ravi Kumudesh ; Anuruddha Padeniya ; Ranjan Jayalal ; Mahinda Jayasinghe  LKA LAB
Lahiru Weerasekara ; Sudath Pushpakumara ; Galwewa Siridhamma | Galwewa Siridhamma Thero ; Father Jeevantha Peiris | Jeevantha Peiris ; Melani Gunathilake ; Anurudda Bandara ; Swasthika Arulingam ; Shreen Saroor ; Gamini Viyangoda ; Rohana Hettiarachchi ; Manjula Gajanayake  LKA CVL
Piyumi Handagama ; Victor Ivan ; Tharaka Basnayaka ; Freddy Gamage ; Chamuditha Samarawickrama ; Lasantha Ruhunage ; Shakthika Sathkumara  LKA JRN
Makandure Madush | Makandure Madhush ; Kehelbaddara Padme ; Ganemulla Sanjeewa ; Ishara Sewwandi ; Harak Kata | Nadun Chinthaka  LKA CRM
R.M.A.L. Rathnayake | Saman Sri Ratnayake ; Nimal Punchihewa  LKA GOV

# --- Nepal
Shanker Pokharel ; Surendra Pandey ; Ghanashyam Bhusal ; Bishnu Rimal ; Mahesh Basnet ; Yogesh Bhattarai ; Gokarna Bista ; Raghubir Mahaseth ; Rajendra Gautam ; Lal Babu Pandit ; Chhabilal Bishwakarma ; Mukunda Neupane ; Guru Baral ; Ram Kumari Jhakri ; Beduram Bhusal ; Jeevan Ram Shrestha ; Prem Ale | Prem Bahadur Ale ; Metmani Chaudhary  NPL PTY
Purna Bahadur Khadka ; Gopal Man Shrestha ; Dilendra Prasad Badu | Dilendra Badu ; Gyanendra Bahadur Karki ; Dila Sangroula ; Pradip Paudel | Pradeep Paudel ; Badri Pandey ; Mohan Basnet ; Dhanraj Gurung ; Ramesh Rijal ; Guru Raj Ghimire ; Sunil Bahadur Thapa ; Mahesh Acharya ; Chirinjibi Wagle | Chiranjibi Wagle ; Govinda Raj Joshi ; Jaya Prakash Gupta ; Amod Upadhyay  NPL PTY
Hit Man Shakya ; Rekha Sharma ; Sudan Kirati ; Giriraj Mani Pokharel ; Hitraj Pandey ; Ananta Pokharel ; Post Bahadur Bogati ; Devendra Paudel | Devendra Poudel ; Shakti Bahadur Basnet ; Suresh Ale Magar ; Chandra Prakash Khanal ; Khadga Bahadur Bishwakarma  NPL PTY
Biraj Bhakta Shrestha ; DP Aryal | D.P. Aryal ; Sumana Shrestha ; Shishir Khanal ; Santosh Pariyar ; Manish Jha ; Sobita Gautam ; Toshima Karki ; Mukul Dhakal ; Asim Shah | Ashim Shah  NPL PTY
Sagar Dhakal ; Harka Sampang | Harka Raj Sampang Rai | Harka Raj Rai ; Gopi Hamal  NPL GOV 2022-05..
Rajkishor Yadav ; Sarvendra Nath Shukla ; Brikhesh Chandra Lal ; Ashok Kumar Rai ; Laxman Lal Karna ; Renu Yadav ; Ranjeeta Shrestha  NPL PTY
Dhawal Shumsher Rana | Dhawal Shamsher Rana ; Rabindra Mishra ; Gyanendra Shahi ; Prakash Chandra Lohani ; Navaraj Subedi | Nabaraj Subedi ; Bikram Pandey  NPL PTY
Prem Kumar Rai ; Deep Basnyat ; Surya Nath Upadhyay  NPL GOV JUD
Chandra Kuber Khapung ; Basanta Kunwar | Basanta Bahadur Kunwar ; Dan Bahadur Karki ; Raju Aryal ; Sarbendra Khanal | Sarvendra Khanal ; Thakur Prasad Gyawali ; Shailesh Thapa Kshetri ; Upendra Kant Aryal ; Prakash Aryal ; Kuber Singh Rana ; Om Bikram Rana ; Hem Bahadur Gurung ; Ramesh Chand Thakuri  NPL COP
Hari Krishna Karki ; Sapana Pradhan Malla | Sapana Malla ; Deepak Raj Joshee | Deepak Raj Joshi ; Damodar Prasad Sharma | Damodar Sharma ; Anup Raj Sharma ; Min Bahadur Rayamajhi ; Kedar Prasad Giri ; Ram Prasad Shrestha ; Dilip Kumar Paudel  NPL JUD
Dinmani Pokharel ; Raman Shrestha | Raman Kumar Shrestha ; Agni Kharel | Agni Prasad Kharel ; Ramesh Badal ; Sabita Bhandari | Sabita Bhandari Baral  NPL GOV JUD
Charan Prasai ; Mandira Sharma ; Mohna Ansari ; Gita Rasaili ; Miraj Dhungana ; Rakshya Bam ; Purushottam Yadav ; Tashi Lhazom ; Tanuja Pandey  NPL CVL
Rishi Dhamala ; Dil Bhusan Pathak | Dil Bhushan Pathak ; Taranath Dahal ; Bipul Pokhrel | Bipul Pokharel ; Suresh Rajak ; Birendra Sah ; Dekendra Thapa ; Bishnu Nisthuri ; Gopal Budhathoki  NPL JRN
GB Rai | G.B. Rai ; Chhabilal Joshi  NPL BUS
