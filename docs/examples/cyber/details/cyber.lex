mode  CYBERATTACK  ransomware  ransomware, ransom
mode  CYBERATTACK  wiper       wiper
mode  CYBERATTACK  ddos        ddos, botnet, traffic
