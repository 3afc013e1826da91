# Agencies and archives whose names stand in photo credits and under reports. The format is told in lines.lex.

AA  agency
Anadolu  agency
Anadolu Agency  agency
AFP  agency
AFP via Getty Images  agency
Agence France-Presse  agency
Agencies  agency
Al Jazeera  agency
Alamy  agency
Alamy Stock Photo  agency
ANA  agency
ANI  agency
ANSA  agency
ANTARA  agency
AP  agency
AP Images  agency
AP Photo  agency
APA  agency
Associated Press  agency
The Associated Press  agency
BelTA  agency
Bloomberg  agency
Bloomberg via Getty Images  agency
BNA  agency
dpa  agency
dpa-AFX  agency
EFE  agency
EPA  agency
EPA-EFE  agency
Fars  agency
Getty  agency
Getty Images  agency
IANS  agency
INA  agency
Interfax  agency
IRNA  agency
ISNA  agency
iStock  agency
KCNA  agency
Kyodo  agency
Kyodo News  agency
KUNA  agency
Lusa  agency
MEHR  agency
NAN  agency
NurPhoto  agency
PA  agency
PA Media  agency
PA Wire  agency
Petra  agency
picture alliance  agency
PTI  agency
Reuters  agency
REX  agency
RIA Novosti  agency
SANA  agency
Shutterstock  agency
Sipa  agency
SOPA Images  agency
SPA  agency
Sputnik  agency
TASS  agency
Tasnim  agency
TNS  agency
Tribune News Service  agency
Ukrinform  agency
UN Photo  agency
Unsplash  agency
UPI  agency
VNA  agency
WAFA  agency
WAM  agency
Wikimedia  agency
Wikimedia Commons  agency
Xinhua  agency
Xinhua News Agency  agency
Yonhap  agency
ZUMA  agency
ZUMA Press  agency
