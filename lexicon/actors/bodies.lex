kind organisation
# Bodies of states that are known by names of their own.

# United States
FBI | F.B.I. | Federal Bureau of Investigation  USA COP
CIA | C.I.A. | Central Intelligence Agency  USA SPY
NSA | N.S.A. | National Security Agency  USA SPY
Defense Intelligence Agency ; Director of National Intelligence | Office of the Director of National Intelligence  USA SPY
DEA | Drug Enforcement Administration ; ATF ; Secret Service ; US Marshals | U.S. Marshals Service ; Border Patrol ; Customs and Border Protection ; NYPD ; LAPD  USA COP
Immigration and Customs Enforcement  USA COP
Department of Homeland Security | DHS | Homeland Security  USA GOV
State Department | US State Department | U.S. State Department | Department of State  USA GOV
US Treasury | U.S. Treasury | Treasury Department | Department of the Treasury ; Office of Foreign Assets Control | OFAC  USA GOV
Department of Defense | Defense Department | US Department of Defense ; Joint Chiefs of Staff | Joint Chiefs ; Central Command | US Central Command | U.S. Central Command | CENTCOM | Centcom ; Africa Command | US Africa Command | AFRICOM | Africom ; European Command ; Indo-Pacific Command ; Delta Force ; Navy SEALs | Navy Seals ; Green Berets ; US Navy | U.S. Navy ; US Air Force | U.S. Air Force ; US Army | U.S. Army ; US Coast Guard ; Marine Corps | US Marines | U.S. Marines ; National Guard  USA MIL
Justice Department | US Justice Department | U.S. Justice Department | Department of Justice | DOJ  USA GOV
Commerce Department | US Commerce Department | Department of Commerce ; US Trade Representative | U.S. Trade Representative ; National Security Council ; USAID | USAid | U.S. Agency for International Development | US Agency for International Development ; Peace Corps ; Federal Reserve ; Environmental Protection Agency  USA GOV
Congress | US Congress | U.S. Congress ; House of Representatives | US House of Representatives ; US Senate | U.S. Senate ; House Foreign Affairs Committee ; Senate Foreign Relations Committee ; Senate Armed Services Committee ; House Intelligence Committee ; Senate Intelligence Committee ; House Judiciary Committee ; House Democrats ; House Republicans ; Senate Republicans ; Senate Democrats ; congressional Democrats ; congressional Republicans  USA LEG
US Supreme Court | U.S. Supreme Court  USA JUD
Democratic Party | Democrats | Democrat  USA PTY  id=us-democratic-party
Republican Party | Republicans | Republican | GOP | Grand Old Party  USA PTY  id=us-republican-party
Obama administration | Trump administration | Biden administration | Bush administration | Clinton administration | Reagan administration  USA GOV  id=us-administration

# Britain
MI5 | Security Service MI5 ; MI6 | Secret Intelligence Service ; GCHQ  GBR SPY
Metropolitan Police | Met Police ; National Crime Agency ; Royal Ulster Constabulary | RUC ; Police Service of Northern Ireland | PSNI  GBR COP
Foreign Office | Foreign and Commonwealth Office | Foreign, Commonwealth and Development Office | FCDO | Foreign & Commonwealth Office ; Home Office ; Ministry of Defence | MoD ; Cabinet Office ; British Council  GBR GOV
Royal Navy ; Royal Air Force | RAF ; SAS ; Royal Marines ; British Army  GBR MIL
Bank of England  GBR GOV
Labour Party | Labour party | Labour ; Conservative Party | Conservative party | Tories | Tory ; Liberal Democrats | Lib Dems ; Scottish National Party | SNP ; Ukip | UKIP ; Reform UK ; Brexit Party  GBR PTY
Sinn Fein | Sinn Féin ; SDLP ; DUP | Democratic Unionist Party ; Ulster Unionist Party | Ulster Unionists  GBR PTY
Crown Prosecution Service ; Old Bailey  GBR JUD

# Russia and the Soviet Union
KGB | K.G.B. ; FSB | F.S.B. | Federal Security Service ; SVR | Foreign Intelligence Service ; GRU  RUS SPY
Red Army ; Soviet Army ; Black Sea Fleet ; Baltic Fleet ; Northern Fleet ; Strategic Rocket Forces  RUS MIL
Rosgvardia | Russian National Guard ; OMON ; Investigative Committee ; Kadyrovtsy  RUS COP
Roskomnadzor  RUS GOV
United Russia ; A Just Russia  RUS PTY GOV
Communist Party of the Russian Federation ; Yabloko ; Anti-Corruption Foundation  RUS OPP
Politburo ; Central Committee  - GOV PTY

# China
Communist Party of China | Chinese Communist Party | CCP | C.C.P. | CPC  CHN PTY GOV  id=ccp
People's Liberation Army | PLA | P.L.A. ; PLA Navy ; Central Military Commission ; PLAN navy ; Chinese Coast Guard | China Coast Guard ; People's Armed Police  CHN MIL
National People's Congress | NPC ; Standing Committee of the National People's Congress ; Chinese People's Political Consultative Conference  CHN LEG
State Council ; Ministry of State Security ; Taiwan Affairs Office ; Hong Kong and Macau Affairs Office ; People's Bank of China ; Politburo Standing Committee  CHN GOV
Kuomintang | KMT | Nationalist Party of China  TWN PTY
Democratic Progressive Party | DPP  TWN PTY
Civic Party ; Demosisto  HKG OPP

# Iran
Revolutionary Guard | Revolutionary Guards | Islamic Revolutionary Guard Corps | Islamic Revolutionary Guards Corps | IRGC | I.R.G.C. | Iranian Revolutionary Guard | Iranian Revolutionary Guards | Iran's Revolutionary Guards | Iran's Revolutionary Guard | Pasdaran  IRN MIL  id=irgc
Quds Force | Qods Force | al-Quds Force | Al-Quds Force  IRN MIL  id=quds-force
Basij | Basij militia ; Basiji  IRN PRM
Majlis | Majles ; Assembly of Experts ; Guardian Council | Council of Guardians ; Expediency Council  IRN LEG
Supreme National Security Council ; Atomic Energy Organization of Iran | Atomic Energy Organisation of Iran  IRN GOV
morality police | Gasht-e Ershad  IRN COP
Supreme Leader  IRN GOV

# Israel and the Palestinians
IDF | I.D.F. | Israel Defense Forces | Israel Defence Forces | Israeli Defense Forces | Israeli Defence Forces | Israeli Air Force | Golani Brigade  ISR MIL  id=idf
Mossad ; Shin Bet ; Shabak ; Aman military intelligence  ISR SPY
Likud ; Yesh Atid ; Kadima ; Shas ; United Torah Judaism ; Yisrael Beiteinu ; Jewish Home ; Otzma Yehudit ; Jewish Power ; Religious Zionism party ; Kahol Lavan ; Meretz ; Joint List  ISR PTY
COGAT | Cogat ; Civil Administration of the West Bank  ISR GOV
Palestinian Authority | PA | Palestinian National Authority | Palestine National Authority | PNA  PSE GOV  id=palestinian-authority
Palestinian Legislative Council  PSE LEG

# Turkey
AKP | AK Party | Justice and Development Party  TUR PTY GOV  id=akp
CHP | Republican People's Party ; IYI Party | İYİ Party | Good Party  TUR PTY OPP
HDP | Peoples' Democratic Party | People's Democratic Party | Peoples Democratic Party | DEM Party  TUR PTY OPP  id=hdp
MHP | Nationalist Movement Party  TUR PTY
Diyanet  TUR REL
MIT intelligence | National Intelligence Organization | National Intelligence Organisation  TUR SPY

# Arab states
Baath Party | Ba'ath Party | Ba'ath party | Baath party | Baathists | Ba'athists | Baathist | Ba'athist  - PTY
Syrian Arab Army ; Republican Guard of Syria ; Tiger Forces  SYR MIL
Syrian National Coalition | Syrian Opposition Coalition ; Syrian National Council ; Syrian Negotiation Commission ; Syrian Salvation Government ; High Negotiations Committee  SYR OPP
Kurdish National Council | ENKS  SYR OPP
Autonomous Administration | Autonomous Administration of North and East Syria | AANES | Kurdish-led administration  SYR GOV
Kurdistan Regional Government | KRG  IRQ GOV
Kurdistan Democratic Party | KDP ; Patriotic Union of Kurdistan | PUK  IRQ PTY
Dawa Party | Dawa party ; Sairoon ; State of Law coalition ; Coordination Framework  IRQ PTY
Coalition Provisional Authority | CPA ; Iraqi Governing Council  IRQ GOV
Free Patriotic Movement ; Future Movement ; Kataeb | Kataeb Party | Phalange | Phalangists ; Progressive Socialist Party ; Lebanese Forces  LBN PTY
Lebanese Armed Forces  LBN MIL
Supreme Council of the Armed Forces | SCAF | Supreme Council of Armed Forces  EGY MIL
Freedom and Justice Party  EGY PTY
Ennahda ; Nidaa Tounes ; Nahda party  TUN PTY
Government of National Accord | GNA ; Government of National Unity  LBY GOV
National Transitional Council | NTC ; General National Congress  LBY GOV
Presidential Leadership Council  YEM GOV
Transitional Sovereignty Council ; Sovereign Council ; Transitional Military Council ; Forces of Freedom and Change  SDN GOV
National Congress Party  SDN PTY

# South Asia
ISI | Inter-Services Intelligence | Inter Services Intelligence  PAK SPY
Inter-Services Public Relations | ISPR ; Frontier Corps ; Pakistan Army ; Frontier Constabulary  PAK MIL
PTI party | Pakistan Tehreek-e-Insaf | Pakistan Tehrik-e-Insaf ; Pakistan Muslim League-Nawaz | PML-N ; Pakistan Muslim League ; Pakistan Peoples Party | Pakistan People's Party | PPP ; Jamaat-e-Islami ; Jamiat Ulema-e-Islam ; MQM | Muttahida Qaumi Movement ; Awami National Party  PAK PTY
RAW | Research and Analysis Wing ; Intelligence Bureau of India  IND SPY
BJP | Bharatiya Janata Party  IND PTY GOV  id=bjp
Congress party | Congress Party | Indian National Congress ; Trinamool Congress ; Aam Aadmi Party ; Shiv Sena  IND PTY
RSS | Rashtriya Swayamsevak Sangh ; Vishva Hindu Parishad | VHP ; Bajrang Dal  IND REL
Border Security Force | BSF ; Central Reserve Police Force | CRPF  IND COP
Awami League  BGD PTY
Bangladesh Nationalist Party | BNP  BGD PTY OPP
Rapid Action Battalion  BGD COP
Afghan National Army | Afghan National Security Forces | Afghan National Defense and Security Forces | ANDSF | ANSF | ANA  AFG MIL
Afghan National Police | Afghan Local Police  AFG COP
National Directorate of Security | NDS  AFG SPY
High Peace Council ; High Council for National Reconciliation  AFG GOV
Afghanistan Independent Human Rights Commission  AFG CVL

# East and South-East Asia
Tatmadaw ; State Administration Council | SAC junta ; SLORC | State Law and Order Restoration Council  MMR MIL GOV
National League for Democracy | NLD  MMR PTY
National Unity Government | NUG  MMR OPP
Korean People's Army  PRK MIL
Workers' Party of Korea  PRK PTY GOV
National Intelligence Service  KOR SPY
People Power Party  KOR PTY
Liberal Democratic Party | LDP ; Komeito ; Democratic Party of Japan  JPN PTY
Self-Defense Forces | Self-Defence Forces | SDF of Japan  JPN MIL
TNI | Indonesian National Armed Forces ; Kopassus  IDN MIL
UMNO | Umno ; Barisan Nasional ; Pakatan Harapan ; PAS party  MYS PTY
Pheu Thai ; Palang Pracharath ; Move Forward Party ; Future Forward Party ; Thai Rak Thai  THA PTY
People's Action Party  SGP PTY GOV
Armed Forces of the Philippines ; Philippine Coast Guard  PHL MIL
Fretilin  TLS PTY

# Europe
Bundeswehr  DEU MIL
BND | Bundesnachrichtendienst ; BfV | Verfassungsschutz ; Stasi  DEU SPY
Bundeskriminalamt | BKA ; Bundespolizei  DEU COP
CDU | Christian Democratic Union ; CSU | Christian Social Union ; SPD | Social Democratic Party ; Free Democrats | FDP ; AfD | Alternative für Deutschland | Alternative for Germany ; Die Linke  DEU PTY
DGSE ; DGSI  FRA SPY
Gendarmerie | gendarmerie | gendarmes  - COP
National Rally | National Front | Front National | Rassemblement National ; La République En Marche | En Marche ; Les Républicains ; La France Insoumise ; Socialist Party of France ; Yellow Vests | yellow vests | gilets jaunes  FRA PTY
Quai d'Orsay ministry  FRA GOV
Carabinieri | carabinieri ; Guardia di Finanza  ITA COP
Lega | Lega Nord ; Five Star Movement ; Forza Italia ; Brothers of Italy  ITA PTY
Guardia Civil | Civil Guard ; Mossos d'Esquadra | Mossos  ESP COP
PSOE ; Podemos ; Vox ; Partido Popular ; Ciudadanos ; Junts ; Esquerra Republicana ; Batasuna  ESP PTY
Syriza ; New Democracy ; Golden Dawn ; Pasok  GRC PTY
Fidesz ; Jobbik  HUN PTY
Law and Justice party | Law and Justice | PiS ; Civic Platform ; Solidarity movement  POL PTY
Vlaams Belang ; N-VA  BEL PTY
Fianna Fáil | Fianna Fail ; Fine Gael  IRL PTY
Garda | Garda Síochána | Gardai | Gardaí  IRL COP
SBU | Security Service of Ukraine  UKR SPY
Armed Forces of Ukraine | Ukrainian Armed Forces ; Territorial Defence Forces  UKR MIL
Servant of the People ; Party of Regions  UKR PTY
NABU | National Anti-Corruption Bureau  UKR JUD
Georgian Dream  GEO PTY GOV
United National Movement  GEO OPP

# Africa
African National Congress | ANC | A.N.C.  ZAF PTY REB ..1994-05-09  ZAF PTY GOV 1994-05-10..  id=anc
Inkatha | Inkatha Freedom Party ; Democratic Alliance ; Economic Freedom Fighters | EFF  ZAF PTY
National Prosecuting Authority ; Constitutional Court of South Africa  ZAF JUD
ZANU-PF | Zanu-PF | Zanu PF | ZANU PF  ZWE PTY GOV
MDC | Movement for Democratic Change  ZWE PTY OPP
Prosperity Party ; EPRDF | Ethiopian People's Revolutionary Democratic Front  ETH PTY GOV
Ethiopian National Defence Force | ENDF  ETH MIL
CORD coalition ; Orange Democratic Movement ; Jubilee Party  KEN PTY
National Resistance Movement  UGA PTY GOV
UPDF | Uganda People's Defence Force | Uganda People's Defence Forces  UGA MIL
FARDC | Armed Forces of the Democratic Republic of the Congo  COD MIL
Rwanda Defence Force | RDF  RWA MIL
All Progressives Congress ; People's Democratic Party of Nigeria  NGA PTY
Economic and Financial Crimes Commission | EFCC ; Department of State Services  NGA COP
MPLA  AGO PTY GOV
FRELIMO | Frelimo  MOZ PTY GOV
SWAPO | Swapo  NAM PTY GOV
Sudanese Armed Forces  SDN MIL
Kenya Defence Forces  KEN MIL
Independent Electoral and Boundaries Commission  KEN GOV

# The Americas
PRI | Institutional Revolutionary Party ; PAN party | National Action Party ; PRD ; Morena party | MORENA  MEX PTY
Workers' Party of Brazil | Workers' Party | Workers Party  BRA PTY
Peronists | Peronist  ARG PTY
PSUV | United Socialist Party of Venezuela  VEN PTY GOV
SEBIN | Sebin ; DGCIM  VEN SPY
Bolivarian National Guard | Bolivarian Guard ; FAES  VEN MIL
Democratic Unity Roundtable  VEN OPP
Constituent Assembly  - LEG
Haitian National Police ; Tonton Macoutes  HTI COP
RCMP | Royal Canadian Mounted Police | Mounties  CAN COP
Parti Québécois ; Bloc Québécois ; Liberal Party of Canada ; New Democratic Party  CAN PTY
Movement for Socialism | Movement Toward Socialism  BOL PTY
Tonton Macoute  HTI PRM
Liberal Party of Australia ; One Nation ; Australian Labor Party  AUS PTY
Australian Federal Police ; ASIO  AUS COP
