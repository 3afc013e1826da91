kind organisation
# --- United Kingdom
Plaid Cymru | Plaid  GBR PTY OPP
Green Party of England and Wales  GBR PTY OPP
Scottish Greens | Scottish Green Party  GBR PTY OPP
Scottish Labour | Scottish Labour Party  GBR PTY
Scottish Conservatives | Scottish Tories | Scottish Conservative Party  GBR PTY OPP
Welsh Labour  GBR PTY GOV
Alliance Party of Northern Ireland  GBR PTY
Traditional Unionist Voice | TUV  GBR PTY OPP
Progressive Unionist Party  GBR PTY
Ulster Democratic Party  GBR PTY
Northern Ireland Women's Coalition  GBR PTY
British National Party  GBR PTY OPP
English Defence League | EDL  GBR OPP
Britain First  GBR OPP
National Action group  GBR OPP
Patriotic Alternative  GBR OPP
Combat 18  GBR OPP
Change UK | The Independent Group | Independent Group for Change  GBR PTY OPP 2019-02..2019-12
Alba Party  GBR PTY OPP 2021-03..
Workers Party of Britain  GBR PTY OPP
Respect Party | Respect coalition  GBR PTY OPP
Socialist Workers Party  GBR PTY OPP
Co-operative Party  GBR PTY
Momentum campaign group  GBR PTY
Social Democratic Party of Britain  GBR PTY ..1990
1922 Committee  GBR LEG PTY
European Research Group  GBR LEG PTY
Scottish Parliament | Holyrood parliament  GBR LEG
Welsh Assembly | Senedd | Welsh Parliament | National Assembly for Wales | Senedd Cymru  GBR LEG
Northern Ireland Assembly | Stormont assembly  GBR LEG
Stormont executive | Northern Ireland Executive  GBR GOV
Scottish Government | Scottish Executive  GBR GOV
Welsh Government  GBR GOV
Northern Ireland Office  GBR GOV
British Parliament | UK Parliament | Houses of Parliament | British Parliament's lower house  GBR LEG
Foreign Affairs Committee of the Commons | Commons Foreign Affairs Committee | Foreign Affairs Select Committee | Commons foreign affairs committee  GBR LEG
Defence Select Committee | Commons Defence Committee | Commons defence committee | House of Commons Defence Committee  GBR LEG
Home Affairs Select Committee | Commons Home Affairs Committee | Home Affairs Committee  GBR LEG
Intelligence and Security Committee  GBR LEG
UK Supreme Court | British Supreme Court | Law Lords  GBR JUD
High Court in London | London's High Court | High Court of England and Wales  GBR JUD
Court of Appeal in London | Court of Appeal of England and Wales  GBR JUD
Special Immigration Appeals Commission | SIAC  GBR JUD
Investigatory Powers Tribunal  GBR JUD
Westminster Magistrates' Court  GBR JUD
Southwark Crown Court  GBR JUD
Woolwich Crown Court  GBR JUD
Court of Session in Edinburgh  GBR JUD
High Court in Belfast | Belfast High Court  GBR JUD
Chilcot Inquiry | Iraq Inquiry  GBR JUD
Hutton Inquiry  GBR JUD
Saville Inquiry | Bloody Sunday Inquiry  GBR JUD
Leveson Inquiry  GBR JUD
Covid Inquiry | UK Covid-19 Inquiry | Covid-19 inquiry | Covid public inquiry  GBR JUD
Grenfell Tower Inquiry | Grenfell Inquiry  GBR JUD
Post Office Inquiry  GBR JUD
Serious Fraud Office  GBR JUD
UK Treasury | HM Treasury | British Treasury | Her Majesty's Treasury  GBR GOV
Department for International Development | DFID | DfID  GBR GOV 1997-05..2020-09-01
HM Revenue and Customs | HMRC  GBR GOV
UK Border Agency | UK Border Force  GBR GOV
UK Visas and Immigration  GBR GOV
Environment Agency of England  GBR GOV
Health and Safety Executive  GBR GOV
Public Health England  GBR GOV
UK Health Security Agency | UKHSA  GBR GOV
Ofcom  GBR GOV
Ofgem  GBR GOV
Companies House  GBR GOV
Department of Health and Social Care | DHSC  GBR GOV
Department for Exiting the European Union | DExEU | Brexit department  GBR GOV
Department for Business and Trade  GBR GOV
Department for Transport | DfT  GBR GOV
Department for Education | DfE  GBR GOV
Department for Work and Pensions | DWP  GBR GOV
Defra | Department for Environment, Food and Rural Affairs  GBR GOV
National Health Service | NHS | NHS England | NHS Scotland  GBR MED
British Medical Association  GBR MED LAB
Royal College of Nursing  GBR MED LAB
Financial Conduct Authority  GBR GOV
UK Financial Services Authority | Britain's Financial Services Authority  GBR GOV
Office for Budget Responsibility  GBR GOV
Office for National Statistics  GBR GOV
UK Debt Management Office  GBR GOV
Competition and Markets Authority  GBR GOV
Electoral Commission of the UK | UK Electoral Commission  GBR GOV
Equality and Human Rights Commission  GBR GOV
UK Atomic Energy Authority  GBR GOV
Atomic Weapons Establishment | AWE Aldermaston  GBR GOV
Sellafield  GBR GOV
UK Defence Intelligence | British military intelligence | Defence Intelligence Staff  GBR SPY MIL
Joint Intelligence Committee  GBR SPY
National Cyber Security Centre  GBR SPY
Joint Terrorism Analysis Centre  GBR SPY
Porton Down | Defence Science and Technology Laboratory | DSTL  GBR MIL
British armed forces | UK armed forces  GBR MIL
Grenadier Guards  GBR MIL
Black Watch  GBR MIL
Parachute Regiment  GBR MIL
Gurkhas | Brigade of Gurkhas  GBR MIL
Special Boat Service  GBR MIL
Ulster Defence Regiment  GBR MIL
Royal Irish Regiment  GBR MIL
16 Air Assault Brigade  GBR MIL
UK Maritime Component Command  GBR MIL
UK Maritime Trade Operations | UKMTO | United Kingdom Maritime Trade Operations  GBR MIL
British Forces Cyprus  GBR MIL
Greater Manchester Police  GBR COP
West Midlands Police  GBR COP
Police Scotland  GBR COP
Strathclyde Police  GBR COP
Merseyside Police  GBR COP
West Yorkshire Police  GBR COP
South Yorkshire Police  GBR COP
South Wales Police  GBR COP
Wiltshire Police  GBR COP
City of London Police  GBR COP
Thames Valley Police  GBR COP
British Transport Police  GBR COP
Kent Police  GBR COP
Avon and Somerset Police  GBR COP
Essex Police  GBR COP
Northumbria Police  GBR COP
Counter Terrorism Policing | SO15 | Counter Terrorism Command  GBR COP
Independent Office for Police Conduct | Independent Police Complaints Commission | IOPC | Independent Office of Police Conduct  GBR COP
Serious Organised Crime Agency | SOCA  GBR COP
National Crime Squad  GBR COP
National Police Chiefs' Council  GBR COP
Association of Chief Police Officers  GBR COP
UK Coastguard | HM Coastguard | Maritime and Coastguard Agency  GBR COP
HM Prison Service  GBR COP
Orange Order | Loyal Orange Institution | Grand Orange Lodge of Ireland  GBR REL CVL
Apprentice Boys of Derry | Apprentice Boys  GBR CVL
Loyalist Volunteer Force | LVF  GBR PRM
Red Hand Commando | Red Hand Commandos  GBR PRM
Irish National Liberation Army | INLA  GBR REB
Oglaigh na hEireann  GBR REB
32 County Sovereignty Movement  GBR REB
Saoradh  GBR REB
Irish Republican Socialist Party  GBR REB
Official IRA  GBR REB
Loyalist Communities Council  GBR PRM PTY
Parades Commission  GBR GOV
Police Ombudsman for Northern Ireland | Northern Ireland Police Ombudsman  GBR GOV
Independent Monitoring Commission  GBR GOV
Independent International Commission on Decommissioning  GBR GOV
Trades Union Congress  GBR LAB
Unite the Union | Unite union | Unite  GBR LAB
Unison union | UNISON | Unison  GBR LAB
GMB union | GMB  GBR LAB
RMT union | National Union of Rail, Maritime and Transport Workers | RMT  GBR LAB
Aslef | ASLEF  GBR LAB
Public and Commercial Services Union | PCS union  GBR LAB
National Education Union  GBR LAB
Fire Brigades Union | FBU  GBR LAB
University and College Union  GBR LAB
Prison Officers Association  GBR LAB
Police Federation of England and Wales | Police Federation  GBR LAB
Confederation of British Industry | CBI employers' group  GBR BUS
British Chambers of Commerce  GBR BUS
Institute of Directors  GBR BUS
Federation of Small Businesses  GBR BUS
UK Finance | British Bankers' Association  GBR BUS
City UK | TheCityUK  GBR BUS
National Farmers' Union  GBR AGR
Church of Scotland  GBR REL
Church in Wales  GBR REL
Church of Ireland  IRL REL
Methodist Church of Britain  GBR REL
Anglican Communion  NGO REL
Lambeth Palace  GBR REL
Lambeth Conference  GBR REL
Muslim Council of Britain  GBR REL
Muslim Association of Britain  GBR REL
Islamic Human Rights Commission  GBR REL
Quilliam Foundation  GBR REL
Finsbury Park mosque  GBR REL
Board of Deputies of British Jews | Board of Deputies  GBR REL CVL
Community Security Trust  GBR REL CVL
Jewish Leadership Council  GBR REL CVL
Al-Muhajiroun  GBR OPP REL
Islam4UK  GBR OPP REL
Saved Sect  GBR OPP REL
Al Ghurabaa  GBR OPP REL
Muslims Against Crusades  GBR OPP REL
CAGE advocacy group | Cageprisoners  GBR CVL
Campaign for Nuclear Disarmament  GBR CVL
Stop the War Coalition  GBR CVL
Palestine Solidarity Campaign  GBR CVL
Palestine Action  GBR CVL
Just Stop Oil  GBR CVL
Insulate Britain  GBR CVL
Occupy London  GBR CVL
Countryside Alliance  GBR CVL
People's Vote campaign  GBR CVL
Vote Leave  GBR CVL
Leave.EU  GBR CVL
Britain Stronger in Europe  GBR CVL
Better Together campaign  GBR CVL
Yes Scotland  GBR CVL
Fathers 4 Justice  GBR CVL
Hope Not Hate  GBR CVL
Refugee Council of Britain | British Refugee Council  GBR CVL
Liberty rights group  GBR CVL
Campaign Against Arms Trade | CAAT  GBR CVL
Campaign Against Antisemitism  GBR CVL
Anti-Slavery International  GBR CVL
Christian Aid  GBR CVL
CAFOD | Cafod  GBR CVL
Tearfund  GBR CVL
Comic Relief  GBR CVL
Disasters Emergency Committee  GBR CVL
Halo Trust  GBR CVL
Mines Advisory Group  GBR CVL
WaterAid  GBR CVL
Plan International UK  GBR CVL
British Red Cross  GBR CVL
RNLI | Royal National Lifeboat Institution  GBR CVL
RSPCA  GBR CVL
Joseph Rowntree Foundation  GBR CVL
Howard League  GBR CVL
Stonewall charity  GBR CVL
Runnymede Trust  GBR CVL
Prince's Trust  GBR CVL
National Trust  GBR CVL
Wellcome Trust  GBR CVL
Tax Justice Network  GBR CVL
Survival International  GBR CVL
Privacy International  GBR CVL
Index on Censorship  GBR CVL
Freedom from Torture | Medical Foundation for the Care of Victims of Torture  GBR CVL
Muslim Aid  GBR CVL
Human Appeal  GBR CVL
Interpal  GBR CVL
Medical Aid for Palestinians  GBR CVL
Redress rights group  GBR CVL
Environmental Investigation Agency  GBR CVL
International Alert  GBR CVL
Saferworld  GBR CVL
Conflict Armament Research  GBR CVL
Henry Jackson Society  GBR CVL
Policy Exchange  GBR CVL
Demos think tank  GBR CVL
Fabian Society  GBR CVL
Adam Smith Institute  GBR CVL
Centre for Policy Studies  GBR CVL
Institute for Fiscal Studies  GBR CVL
Institute for Government  GBR CVL
Tony Blair Institute | Tony Blair Institute for Global Change  GBR CVL
Resolution Foundation  GBR CVL
UK in a Changing Europe  GBR CVL
Migration Observatory  GBR CVL
Chatham House | Royal Institute of International Affairs  GBR EDU
Royal United Services Institute | RUSI  GBR EDU
International Institute for Strategic Studies | IISS  GBR EDU
Overseas Development Institute  GBR EDU
International Centre for the Study of Radicalisation | ICSR  GBR EDU
Institute for Strategic Dialogue  GBR EDU
Oxford University | University of Oxford  GBR EDU
Cambridge University | University of Cambridge  GBR EDU
London School of Economics  GBR EDU
Imperial College London | Imperial College  GBR EDU
King's College London  GBR EDU
University College London  GBR EDU
School of Oriental and African Studies | SOAS  GBR EDU
University of Edinburgh | Edinburgh University  GBR EDU
St Andrews University  GBR EDU
Royal Society of London  GBR EDU
London School of Hygiene and Tropical Medicine | London School of Hygiene & Tropical Medicine  GBR EDU
Porton Biopharma  GBR EDU
BBC World Service | BBC News | BBC Radio 4 | BBC Persian | BBC Arabic | British Broadcasting Corporation  GBR JRN
ITN | Independent Television News  GBR JRN
ITV News  GBR JRN
GB News  GBR JRN
Channel Four  GBR JRN
Daily Mirror | Sunday Mirror  GBR JRN
Daily Express | Sunday Express  GBR JRN
Evening Standard  GBR JRN
Mail on Sunday  GBR JRN
Sunday Telegraph  GBR JRN
News of the World  GBR JRN
The Scotsman  GBR JRN
Glasgow Herald  GBR JRN
Belfast Telegraph  GBR JRN
Irish News of Belfast  GBR JRN
Middle East Eye  GBR JRN
New Statesman  GBR JRN
The Spectator magazine  GBR JRN
Jane's Defence Weekly | Jane's Intelligence Review  GBR JRN
Lloyd's List | Lloyd's List Intelligence  GBR JRN
Al-Quds al-Arabi  GBR JRN
Al-Hayat  GBR JRN
Morning Star newspaper  GBR JRN
Metro newspaper  GBR JRN
The Lancet | Lancet medical journal  GBR JRN
British Medical Journal  GBR JRN
Iran International  GBR JRN
Rolls-Royce  GBR BUS
Barclays | Barclays Bank  GBR BUS
Lloyds Banking Group | Lloyds TSB  GBR BUS
Royal Bank of Scotland | RBS  GBR BUS
NatWest  GBR BUS
Standard Chartered  GBR BUS
Northern Rock  GBR BUS
Lloyd's of London  GBR BUS
London Stock Exchange  GBR BUS
British Airways  GBR BUS
Virgin Atlantic  GBR BUS
easyJet  GBR BUS
AstraZeneca  GBR BUS
GlaxoSmithKline | GSK  GBR BUS
Vodafone  GBR BUS
BT Group | British Telecom  GBR BUS
Anglo American  GBR BUS
Tullow Oil  GBR BUS
BG Group  GBR BUS
British Gas  GBR BUS
Centrica  GBR BUS
British Steel  GBR BUS
Thames Water  GBR BUS
Network Rail  GBR BUS
Post Office Ltd  GBR BUS
Royal Mail  GBR BUS
Serco  GBR BUS
G4S  GBR BUS
Aegis Defence Services  GBR BUS
Cambridge Analytica  GBR BUS
Imperial Tobacco  GBR BUS
British American Tobacco  GBR BUS
JCB  GBR BUS
Inmarsat  GBR BUS
De Beers  GBR BUS
Lonrho  GBR BUS
Soco International  GBR BUS
Premier Oil  GBR BUS
Cairn Energy  GBR BUS
Jaguar Land Rover  GBR BUS
Acacia Mining  GBR BUS
Lonmin  GBR BUS
Diageo  GBR BUS
British Embassy | UK Embassy | British High Commission  GBR GOV
Commonwealth Development Corporation | British International Investment  GBR GOV
Gibraltar government | Government of Gibraltar  GBR GOV
Royal Gibraltar Police  GBR GOV
Falkland Islands Government  GBR GOV
# --- Ireland
Irish Labour Party | Labour Party of Ireland  IRL PTY GOV 1993-01-12..1997-06-25  IRL PTY OPP 1997-06-26..2011-03-08  IRL PTY GOV 2011-03-09..2016-05-05  IRL PTY OPP 2016-05-06..
Progressive Democrats of Ireland | Progressive Democrats party  IRL PTY
Irish Green Party | Green Party of Ireland  IRL PTY GOV 2007-06-14..2011-01-23  IRL PTY OPP 2011-01-24..2020-06-26  IRL PTY GOV 2020-06-27..2025-01-22  IRL PTY OPP 2025-01-23..
Social Democrats of Ireland  IRL PTY OPP
Aontú  IRL PTY OPP
People Before Profit  IRL PTY OPP
Independent Ireland  IRL PTY OPP
Republican Sinn Fein  IRL PTY OPP
Workers' Party of Ireland  IRL PTY OPP
Irish Parliament | Dail Eireann  IRL LEG
Irish Senate | Seanad Éireann  IRL LEG
Irish Defence Forces  IRL MIL
Irish Army  IRL MIL
Irish Naval Service  IRL MIL
Irish Air Corps  IRL MIL
Irish Supreme Court | Supreme Court of Ireland  IRL JUD
Irish High Court  IRL JUD
Irish Court of Appeal  IRL JUD
Criminal Assets Bureau  IRL COP
Garda Ombudsman | Fiosrú | Gsoc | GSOC | Garda Síochána Ombudsman Commission  IRL COP
Central Bank of Ireland | Irish Central Bank  IRL GOV
Iveagh House  IRL GOV
Department of the Taoiseach  IRL GOV
Irish Aid  IRL GOV
Irish Data Protection Commission | Irish Data Protection Commissioner  IRL GOV
National Asset Management Agency | NAMA  IRL GOV
Health Service Executive  IRL GOV
IDA Ireland  IRL GOV
An Bord Pleanála  IRL GOV
Referendum Commission of Ireland  IRL GOV
RTE | Raidió Teilifís Éireann | RTÉ News | RTE News  IRL JRN
Irish Times  IRL JRN
Irish Independent | Sunday Independent  IRL JRN
Irish Examiner  IRL JRN
TheJournal.ie  IRL JRN
Newstalk  IRL JRN
Irish Congress of Trade Unions | ICTU | Ictu  IRL LAB
SIPTU  IRL LAB
Irish Nurses and Midwives Organisation | INMO  IRL LAB
Concern Worldwide  IRL CVL
Trocaire  IRL CVL
GOAL aid agency  IRL CVL
Irish Council for Civil Liberties  IRL CVL
Ireland Palestine Solidarity Campaign  IRL CVL
Simon Community  IRL CVL
Anglo Irish Bank  IRL BUS
Allied Irish Banks | AIB  IRL BUS
Bank of Ireland  IRL BUS
Ryanair  IRL BUS
Aer Lingus  IRL BUS
Aer Rianta  IRL BUS
CRH  IRL BUS
Irish Farmers' Association  IRL AGR
Irish Catholic Bishops' Conference | Irish Bishops' Conference | Catholic Church in Ireland  IRL REL
Kinahan cartel | Kinahan gang | Kinahan crime gang | Kinahan Organised Crime Group  IRL CRM
Hutch gang  IRL CRM
# --- France
Union for a Popular Movement | UMP | Union pour un Mouvement Populaire  FRA PTY OPP ..2002-05-05  FRA PTY GOV 2002-05-06..2012-05-14  FRA PTY OPP 2012-05-15..2015-05-30
Rally for the Republic | RPR | Rassemblement pour la République  FRA PTY
Union for French Democracy | Union pour la Démocratie Française  FRA PTY
MoDem | Democratic Movement of France | Mouvement Démocrate  FRA PTY
Horizons party  FRA PTY GOV 2021-10..
Union of Democrats and Independents | Union des Démocrates et Indépendants  FRA PTY
French Communist Party | Parti Communiste Français | French Communists  FRA PTY
French Greens | Europe Ecologie-Les Verts | EELV | Europe Ecology-The Greens | The Ecologists of France  FRA PTY
Left Front of France | Front de Gauche  FRA PTY OPP
Parti de Gauche  FRA PTY OPP
New Popular Front | Nouveau Front Populaire  FRA PTY OPP 2024-06..
NUPES | Nupes  FRA PTY OPP 2022-05..2023-10
New Anti-Capitalist Party | Nouveau Parti Anticapitaliste  FRA PTY OPP
Lutte Ouvrière | Workers' Struggle  FRA PTY OPP
Revolutionary Communist League of France | LCR  FRA PTY OPP
Reconquest party | Reconquête  FRA PTY OPP 2021-12..
Debout la France | Debout la République  FRA PTY OPP
Movement for France | Mouvement pour la France  FRA PTY OPP
National Republican Movement  FRA PTY OPP
Les Patriotes party  FRA PTY OPP
Place Publique  FRA PTY OPP
Generation Identity | Génération Identitaire  FRA OPP
Bloc Identitaire  FRA OPP
Bastion Social  FRA OPP
Action Française  FRA OPP
Groupe Union Défense  FRA OPP
French National Assembly | Palais Bourbon | French parliament | France's National Assembly  FRA LEG
French Senate | Palais du Luxembourg | France's Senate  FRA LEG
Constitutional Council of France | French Constitutional Council | France's Constitutional Council  FRA JUD
Council of State of France | French Council of State  FRA JUD
Court of Cassation in Paris | French Court of Cassation  FRA JUD
Paris appeals court | Paris Court of Appeal  FRA JUD
French Court of Auditors  FRA JUD
Court of Justice of the Republic | Cour de Justice de la République  FRA JUD
Parquet National Financier | PNF | National Financial Prosecutor's Office | National Financial Prosecutor  FRA JUD
Parquet National Antiterroriste | PNAT | French anti-terrorism prosecutor | National Anti-Terrorism Prosecutor's Office  FRA JUD
Paris prosecutor's office  FRA JUD
French Treasury  FRA GOV
Direction Générale du Trésor  FRA GOV
Banque de France | Bank of France  FRA GOV
Agence Française de Développement | French Development Agency  FRA GOV
Agence France Trésor  FRA GOV
Viginum  FRA GOV
CNIL  FRA GOV
ARCOM | Conseil Supérieur de l'Audiovisuel  FRA GOV
Ofpra | OFPRA  FRA GOV
Caisse des Dépôts  FRA GOV
Prefecture of Police of Paris | Paris prefecture | Paris Prefecture of Police  FRA GOV
Direction de la Surveillance du Territoire  FRA SPY
DCRI  FRA SPY
Renseignements Généraux  FRA SPY
Tracfin  FRA SPY
DRM of France | Direction du Renseignement Militaire  FRA SPY
ANSSI  FRA SPY
French Foreign Legion | Foreign Legion  FRA MIL
French army  FRA MIL
French Navy  FRA MIL
French Air Force  FRA MIL
Operation Turquoise force  FRA MIL
Operation Sentinelle | Sentinelle force  FRA MIL
Operation Épervier force | Operation Epervier  FRA MIL
French special forces | Sabre task force  FRA MIL
Charles de Gaulle aircraft carrier | Charles de Gaulle carrier group  FRA MIL
Operation Chammal  FRA MIL
Direction Générale de l'Armement  FRA MIL
GIGN  FRA COP
RAID police unit  FRA COP
CRS riot police | Compagnies Républicaines de Sécurité  FRA COP
BRI police unit  FRA COP
French National Police | French police | National Police of France  FRA COP
French gendarmerie  FRA COP
DCPJ  FRA COP
IGPN  FRA COP
CGT | Confédération Générale du Travail | CGT union  FRA LAB
CFDT union | Confédération Française Démocratique du Travail  FRA LAB
Force Ouvrière  FRA LAB
CFTC union  FRA LAB
UNSA union  FRA LAB
SUD Rail  FRA LAB
Solidaires union  FRA LAB
FSU union  FRA LAB
CFE-CGC  FRA LAB
SNCF unions  FRA LAB
SNPL  FRA LAB
Medef | MEDEF  FRA BUS
CPME  FRA BUS
FNSEA  FRA AGR
Confédération Paysanne  FRA AGR
Coordination Rurale  FRA AGR
French Council of the Muslim Faith | Conseil Français du Culte Musulman | CFCM  FRA REL
Union of Islamic Organisations of France | UOIF | Musulmans de France  FRA REL
Grand Mosque of Paris | Paris Grand Mosque  FRA REL
CRIF | Representative Council of French Jewish Institutions  FRA REL
Bishops' Conference of France | French Bishops' Conference  FRA REL
Protestant Federation of France  FRA REL
SOS Racisme  FRA CVL
LICRA  FRA CVL
Movement against Racism and for Friendship between Peoples | MRAP anti-racism group  FRA CVL
Collective Against Islamophobia in France | CCIF  FRA CVL
BarakaCity  FRA CVL
Ligue des Droits de l'Homme | French Human Rights League  FRA CVL
Attac | ATTAC  FRA CVL
La Manif pour Tous | Manif pour Tous  FRA CVL
Nuit Debout  FRA CVL
SOS Méditerranée  FRA CVL
La Cimade | Cimade  FRA CVL
GISTI  FRA CVL
France Terre d'Asile  FRA CVL
Utopia 56  FRA CVL
Auberge des Migrants  FRA CVL
Sea Shepherd France  FRA CVL
Secours Catholique  FRA CVL
Secours Populaire  FRA CVL
Secours Islamique  FRA CVL
Emmaüs France  FRA CVL
Restos du Coeur  FRA CVL
Sherpa anti-corruption group | Association Sherpa  FRA CVL
Survie association  FRA CVL
Les Soulèvements de la Terre | Soulevements de la Terre | Earth Uprisings  FRA CVL
Dernière Rénovation  FRA CVL
Ni Putes Ni Soumises  FRA CVL
Droit au Logement  FRA CVL
Solidarités International  FRA CVL
Première Urgence  FRA CVL
Médecins du Monde | Doctors of the World  FRA CVL
Handicap International | Humanity & Inclusion  FRA CVL
ACTED  FRA CVL
Triangle Génération Humanitaire  FRA CVL
Institut Montaigne  FRA CVL
Fondation Jean-Jaurès  FRA CVL
IFRI | French Institute of International Relations | Institut Français des Relations Internationales  FRA EDU
IRIS think tank  FRA EDU
Fondation pour la Recherche Stratégique | Foundation for Strategic Research  FRA EDU
Sciences Po  FRA EDU
Sorbonne | Sorbonne University  FRA EDU
Ecole Nationale d'Administration  FRA EDU
Institut Pasteur | Pasteur Institute  FRA EDU
CNRS  FRA EDU
INSERM  FRA EDU
IRSN | Institute for Radioprotection and Nuclear Safety  FRA EDU
TF1  FRA JRN
BFM TV | BFMTV | BFM television  FRA JRN
CNews  FRA JRN
LCI television | LCI  FRA JRN
France Inter  FRA JRN
France Info | Franceinfo  FRA JRN
France 2 | France Televisions  FRA JRN
Europe 1  FRA JRN
RTL radio | RTL  FRA JRN
TV5 Monde | TV5  FRA JRN
Canal Plus | Canal+  FRA JRN
RMC radio  FRA JRN
Le Parisien  FRA JRN
Le Point  FRA JRN
L'Express  FRA JRN
Le Nouvel Observateur | L'Obs  FRA JRN
Mediapart  FRA JRN
Les Echos  FRA JRN
L'Humanite  FRA JRN
La Croix  FRA JRN
Le Canard Enchaîné | Canard Enchaine  FRA JRN
Le Journal du Dimanche | Journal du Dimanche  FRA JRN
Paris Match  FRA JRN
Ouest-France  FRA JRN
Sud Ouest newspaper  FRA JRN
Jeune Afrique  FRA JRN
Africa Intelligence  FRA JRN
Intelligence Online  FRA JRN
Marianne magazine  FRA JRN
Radio France  FRA JRN
Euronews  FRA JRN
Monte Carlo Doualiya  FRA JRN
Le Monde Diplomatique  FRA JRN
EDF | Electricite de France  FRA BUS
Orano  FRA BUS
Framatome  FRA BUS
Engie | GDF Suez | Gaz de France  FRA BUS
Elf Aquitaine  FRA BUS
TotalFinaElf  FRA BUS
Thales  FRA BUS
Safran  FRA BUS
Dassault Aviation  FRA BUS
Naval Group | DCNS  FRA BUS
Nexter  FRA BUS
MBDA  FRA BUS
EADS  FRA BUS
Alstom  FRA BUS
Renault  FRA BUS
Peugeot | PSA Peugeot Citroën  FRA BUS
Air France | Air France-KLM  FRA BUS
SNCF  FRA BUS
RATP  FRA BUS
Eurotunnel | Getlink  FRA BUS
Société Générale  FRA BUS
BNP Paribas  FRA BUS
Crédit Agricole  FRA BUS
Crédit Lyonnais  FRA BUS
Natixis  FRA BUS
LVMH  FRA BUS
Danone  FRA BUS
Michelin  FRA BUS
Bolloré | Bollore group  FRA BUS
Vivendi  FRA BUS
Orange telecoms | France Telecom  FRA BUS
Alcatel  FRA BUS
Sanofi  FRA BUS
Veolia  FRA BUS
Saint-Gobain  FRA BUS
Vinci construction group  FRA BUS
Bouygues  FRA BUS
Eramet  FRA BUS
CMA CGM  FRA BUS
Areva Niger  FRA BUS
Eutelsat  FRA BUS
Arianespace  FRA BUS
Eramet Comilog  FRA BUS
FLNC | National Liberation Front of Corsica | Corsican National Liberation Front | FLNC-UC  FRA REB
Corsica Libera  FRA PTY OPP
Femu a Corsica  FRA PTY OPP
Pè a Corsica  FRA PTY OPP
Corsican Assembly | Assembly of Corsica  FRA LEG
FLNKS | Kanak and Socialist National Liberation Front | Kanak Socialist National Liberation Front  FRA PTY OPP
Palika | Party of Kanak Liberation  FRA PTY OPP
Union Calédonienne | Caledonian Union  FRA PTY OPP
CCAT of New Caledonia | Field Action Coordination Cell  FRA PTY OPP
Tavini Huiraatira  FRA PTY OPP
Rassemblement-UMP of New Caledonia | Rally for Caledonia in the Republic | RPCR  FRA PTY
Caledonia Together | Calédonie Ensemble  FRA PTY
Congress of New Caledonia | New Caledonian Congress ; Territorial Assembly of French Polynesia | Assembly of French Polynesia  FRA LEG
Action Directe  FRA REB
Armed Revolutionary Nuclei of France  FRA REB
Breton Revolutionary Army  FRA REB
Organisation Armée Secrète | OAS rebels of Algeria  FRA REB
Black bloc  ISM CVL
French Embassy | French consulate  FRA GOV
# --- Germany
CDU/CSU | CDU-CSU  DEU PTY GOV ..1998-10-26  DEU PTY OPP 1998-10-27..2005-11-21  DEU PTY GOV 2005-11-22..2021-12-07  DEU PTY OPP 2021-12-08..2025-05-05  DEU PTY GOV 2025-05-06..
Alliance 90/The Greens | German Greens | Bündnis 90/Die Grünen | German Green party | Greens of Germany  DEU PTY OPP ..1998-10-26  DEU PTY GOV 1998-10-27..2005-11-21  DEU PTY OPP 2005-11-22..2021-12-07  DEU PTY GOV 2021-12-08..2025-05-05  DEU PTY OPP 2025-05-06..
Party of Democratic Socialism  DEU PTY OPP
WASG  DEU PTY OPP
Sahra Wagenknecht Alliance | Bündnis Sahra Wagenknecht  DEU PTY OPP 2024-01..
Free Voters of Bavaria | Freie Wähler | Free Voters of Germany  DEU PTY
South Schleswig Voters' Association  DEU PTY
National Democratic Party of Germany | NPD | Die Heimat party  DEU PTY OPP
German People's Union | DVU  DEU PTY OPP
Republikaner | Die Republikaner  DEU PTY OPP
Die Rechte  DEU PTY OPP
Third Way of Germany | Der Dritte Weg  DEU PTY OPP
Werteunion  DEU PTY OPP
Pirate Party of Germany | German Pirate Party | Pirate Party Germany  DEU PTY OPP
Schill party  DEU PTY OPP
Volt Germany  DEU PTY OPP
Die PARTEI  DEU PTY OPP
German Communist Party | DKP  DEU PTY OPP
Socialist Unity Party of Germany | Socialist Unity Party  DEU PTY GOV ..1989-12
Young Alternative for Germany | Junge Alternative  DEU PTY
Jusos | Young Socialists of Germany  DEU PTY
Junge Union  DEU PTY
Bavarian state parliament | Bavarian Landtag  DEU LEG
German parliament | Germany's parliament | German lower house  DEU LEG
Berlin House of Representatives  DEU LEG
Parliamentary Control Committee of Germany  DEU LEG
Federal Constitutional Court of Germany | Bundesverfassungsgericht | German Constitutional Court | Germany's Constitutional Court | Federal Constitutional Court | Karlsruhe court  DEU JUD
Federal Court of Justice of Germany | Bundesgerichtshof | BGH  DEU JUD
Federal Administrative Court of Germany | Bundesverwaltungsgericht  DEU JUD
Federal Prosecutor of Germany | Generalbundesanwalt | German federal prosecutors | German Federal Prosecutor's Office | Federal Public Prosecutor General  DEU JUD
Frankfurt higher regional court  DEU JUD
Hamburg higher regional court  DEU JUD
Auswärtiges Amt | German Foreign Office | Federal Foreign Office  DEU GOV
German Chancellery | Federal Chancellery  DEU GOV
Federal Press Office of Germany  DEU GOV
Bundesbank | Deutsche Bundesbank  DEU GOV
BaFin  DEU GOV
Treuhandanstalt | Treuhand  DEU GOV
Federal Network Agency | Bundesnetzagentur | Federal Network Agency of Germany  DEU GOV
BAMF | Federal Office for Migration and Refugees  DEU GOV
Bundesagentur für Arbeit | Federal Labour Agency  DEU GOV
GIZ | Deutsche Gesellschaft für Internationale Zusammenarbeit | GTZ  DEU GOV
KfW  DEU GOV
Robert Koch Institute  DEU GOV
Paul Ehrlich Institute  DEU GOV
Technisches Hilfswerk | THW  DEU GOV
Federal Cartel Office | Bundeskartellamt  DEU GOV
Federal Statistical Office of Germany | Destatis  DEU GOV
Gauck authority | Stasi Records Agency  DEU GOV
BSI cyber agency | Federal Office for Information Security  DEU GOV
German Environment Agency  DEU GOV
Schleswig-Holstein government  DEU GOV
Bavarian government | Bavarian state government  DEU GOV
North Rhine-Westphalia government  DEU GOV
Military Counterintelligence Service of Germany | MAD intelligence service  DEU SPY
GSG 9  DEU COP
Bavarian police  DEU COP
Berlin police  DEU COP
Hamburg police  DEU COP
Saxony police  DEU COP
SEK commandos | Spezialeinsatzkommando  DEU COP
Zollkriminalamt  DEU COP
KSK special forces | Kommando Spezialkräfte  DEU MIL
Luftwaffe | German Air Force  DEU MIL
German Navy | Deutsche Marine  DEU MIL
German army | Heer of Germany  DEU MIL
National People's Army  DEU MIL ..1990-10-02
Wehrmacht  DEU MIL
Waffen-SS  DEU MIL
Schutzstaffel  DEU PRM
Gestapo  DEU COP
Nazi Party | National Socialist German Workers' Party | NSDAP  DEU PTY GOV ..1945-05
Hitler Youth  DEU PTY GOV ..1945-05
DGB | German Trade Union Confederation | Deutscher Gewerkschaftsbund  DEU LAB
IG Metall  DEU LAB
Verdi union | ver.di  DEU LAB
IG BCE  DEU LAB
GDL union | GDL train drivers' union  DEU LAB
EVG union  DEU LAB
Marburger Bund  DEU LAB
GEW union  DEU LAB
IG Bau  DEU LAB
Vereinigung Cockpit | Vereinigung Cockpit pilots  DEU LAB
Ufo cabin crew union  DEU LAB
Gewerkschaft der Polizei | GdP  DEU LAB
BDI | Federation of German Industries | Federation of German Industry  DEU BUS
BDA employers' group | Confederation of German Employers' Associations  DEU BUS
DIHK | German Chambers of Commerce and Industry  DEU BUS
Gesamtmetall  DEU BUS
BDEW  DEU BUS
VDMA  DEU BUS
VDA car lobby | German Association of the Automotive Industry  DEU BUS
Ost-Ausschuss | German Committee on Eastern European Economic Relations  DEU BUS
BGA exporters' association  DEU BUS
ZDH  DEU BUS
German Farmers' Association | Deutscher Bauernverband  DEU AGR
Central Council of Jews in Germany | Zentralrat der Juden  DEU REL
Evangelical Church in Germany | EKD | Protestant Church in Germany  DEU REL
German Bishops' Conference | Deutsche Bischofskonferenz  DEU REL
Central Council of Muslims in Germany | Zentralrat der Muslime  DEU REL
Central Committee of German Catholics  DEU REL
Islamic Center Hamburg | Islamic Centre Hamburg  DEU REL
DITIB | Ditib  DEU REL
Milli Görüş Germany | IGMG  DEU REL
Jewish Claims Conference  DEU REL
Misereor  DEU REL
Bread for the World Germany | Brot für die Welt  DEU REL
Diakonie  DEU REL
Maltese aid service | Malteser International  DEU REL
Renovabis  DEU REL
Welthungerhilfe  DEU CVL
German Red Cross | Deutsches Rotes Kreuz  DEU CVL
Pro Asyl  DEU CVL
Sea-Watch  DEU CVL
Sea-Eye  DEU CVL
Mission Lifeline  DEU CVL
Jugend Rettet  DEU CVL
Letzte Generation | Last Generation group | Last Generation activists  DEU CVL
Ende Gelände | Ende Gelaende  DEU CVL
Pegida  DEU CVL
Querdenker | Querdenken movement | Querdenken  DEU CVL
Reichsbürger | Reichsbuerger | Citizens of the Reich | Reichsbürger movement  DEU CVL
Identitarian Movement of Germany | Identitäre Bewegung  DEU CVL
Amadeu Antonio Foundation  DEU CVL
Deutsche Umwelthilfe | DUH | Environmental Action Germany  DEU CVL
BUND environmental group  DEU CVL
Nabu conservation group  DEU CVL
Campact  DEU CVL
Konrad Adenauer Foundation | Konrad-Adenauer-Stiftung  DEU CVL
Friedrich Ebert Foundation | Friedrich-Ebert-Stiftung  DEU CVL
Heinrich Böll Foundation | Heinrich Boell Foundation | Heinrich-Böll-Stiftung  DEU CVL
Friedrich Naumann Foundation | Friedrich-Naumann-Stiftung  DEU CVL
Rosa Luxemburg Foundation | Rosa-Luxemburg-Stiftung  DEU CVL
Hanns Seidel Foundation | Hanns-Seidel-Stiftung  DEU CVL
Bertelsmann Foundation | Bertelsmann Stiftung  DEU CVL
Robert Bosch Foundation | Robert Bosch Stiftung  DEU CVL
Goethe Institute | Goethe-Institut  DEU CVL
German Academic Exchange Service | DAAD  DEU CVL
Society for Threatened Peoples  DEU CVL
Medico International  DEU CVL
Terre des Hommes  NGO CVL
SOS Kinderdorf  DEU CVL
European Center for Constitutional and Human Rights | European Centre for Constitutional and Human Rights | ECCHR  DEU CVL
Berghof Foundation  DEU CVL
Cap Anamur  DEU CVL
Adopt a Revolution  DEU CVL
ADFC  DEU CVL
NAV-DEM  DEU CVL
Turkish Community in Germany  DEU CVL
Bund der Vertriebenen  DEU CVL
German Institute for International and Security Affairs | SWP think tank | Stiftung Wissenschaft und Politik  DEU EDU
German Council on Foreign Relations | DGAP  DEU EDU
Munich Security Conference  DEU EDU
Ifo Institute  DEU EDU
DIW institute  DEU EDU
Kiel Institute for the World Economy | IfW Kiel  DEU EDU
ZEW institute  DEU EDU
Max Planck Institute | Max Planck Society  DEU EDU
Charité hospital | Berlin Charité  DEU EDU
Peace Research Institute Frankfurt  DEU EDU
Heidelberg Institute for International Conflict Research  DEU EDU
Potsdam Institute for Climate Impact Research  DEU EDU
German Institute for Economic Research  DEU EDU
Humboldt University  DEU EDU
Free University of Berlin | Freie Universität Berlin  DEU EDU
GIGA institute  DEU EDU
Mercator Institute for China Studies | MERICS  DEU EDU
ARD | ARD television  DEU JRN
Norddeutscher Rundfunk | NDR  DEU JRN
Westdeutscher Rundfunk | WDR  DEU JRN
Bayerischer Rundfunk  DEU JRN
Deutschlandfunk  DEU JRN
n-tv  DEU JRN
Handelsblatt  DEU JRN
Die Zeit  DEU JRN
Focus magazine  DEU JRN
Stern magazine  DEU JRN
Der Tagesspiegel | Tagesspiegel  DEU JRN
Berliner Zeitung  DEU JRN
Die Tageszeitung | taz newspaper | Tageszeitung  DEU JRN
Bild am Sonntag  DEU JRN
Welt am Sonntag  DEU JRN
Correctiv  DEU JRN
Axel Springer  DEU JRN
Bertelsmann  DEU JRN
Junge Freiheit  DEU JRN
Compact magazine of Germany  DEU JRN
Özgür Politika | Yeni Ozgur Politika  DEU JRN
Frankfurter Rundschau  DEU JRN
Neue Osnabrücker Zeitung  DEU JRN
Redaktionsnetzwerk Deutschland | RND  DEU JRN
epd news agency  DEU JRN
Lufthansa  DEU BUS
Deutsche Bahn  DEU BUS
Deutsche Telekom  DEU BUS
Deutsche Post | DHL  DEU BUS
Commerzbank  DEU BUS
Allianz  DEU BUS
BASF  DEU BUS
Bayer AG  DEU BUS
BMW  DEU BUS
Daimler | DaimlerChrysler | Daimler-Benz | Mercedes-Benz  DEU BUS
Porsche  DEU BUS
Audi  DEU BUS
ThyssenKrupp  DEU BUS
Krauss-Maffei Wegmann | KNDS  DEU BUS
Heckler & Koch | Heckler and Koch  DEU BUS
Diehl Defence  DEU BUS
Hensoldt  DEU BUS
ThyssenKrupp Marine Systems | HDW shipyard  DEU BUS
RWE  DEU BUS
E.ON  DEU BUS
EnBW  DEU BUS
Uniper  DEU BUS
Wintershall | Wintershall Dea  DEU BUS
Ruhrgas | E.ON Ruhrgas  DEU BUS
SEFE | Gazprom Germania  DEU BUS
VNG gas trader  DEU BUS
Linde AG  DEU BUS
SAP SE  DEU BUS
Infineon  DEU BUS
Continental AG  DEU BUS
ZF Friedrichshafen  DEU BUS
Wirecard  DEU BUS
Biontech  DEU BUS
CureVac  DEU BUS
Fraport  DEU BUS
TUI  DEU BUS
Hypo Real Estate  DEU BUS
WestLB  DEU BUS
Opel  DEU BUS
MAN trucks  DEU BUS
Salzgitter  DEU BUS
Deutsche Börse  DEU BUS
Munich Re  DEU BUS
FinFisher  DEU BUS
Hochtief  DEU BUS
Siemens Energy | Siemens Gamesa  DEU BUS
Meyer Werft  DEU BUS
Quantum Systems  DEU BUS
Helsing defence firm  DEU BUS
National Socialist Underground | NSU neo-Nazi cell  DEU REB
Revolutionary Cells | Revolutionäre Zellen  DEU REB
June 2 Movement  DEU REB
Gruppe Freital | Freital Group  DEU REB
Old School Society  DEU REB
Hammerbande  DEU REB
Vulkangruppe | Volcano Group of Berlin | Volcano Group  DEU REB
Hamburg cell  DEU REB REL
Sauerland cell | Sauerland group  DEU REB REL
Abou-Chaker clan  DEU CRM
Remmo clan  DEU CRM
Miri clan  DEU CRM
Hells Angels Germany  DEU CRM
German Embassy | German consulate  DEU GOV
# --- Austria
Austrian People's Party | OeVP | ÖVP | Austrian conservatives  AUT PTY GOV 1987-01..2019-05-27  AUT PTY OPP 2019-05-28..2020-01-06  AUT PTY GOV 2020-01-07..
Freedom Party of Austria | Austrian Freedom Party | FPÖ | FPOe | FPO of Austria  AUT PTY OPP ..2000-02-03  AUT PTY GOV 2000-02-04..2005-04  AUT PTY OPP 2005-05..2017-12-17  AUT PTY GOV 2017-12-18..2019-05-22  AUT PTY OPP 2019-05-23..
Social Democratic Party of Austria | Austrian Social Democrats | SPÖ | SPOe | Austrian Social Democratic Party  AUT PTY GOV ..2000-02-03  AUT PTY OPP 2000-02-04..2007-01-10  AUT PTY GOV 2007-01-11..2017-12-17  AUT PTY OPP 2017-12-18..2025-03-02  AUT PTY GOV 2025-03-03..
Austrian Greens | Greens of Austria | Die Grünen of Austria  AUT PTY OPP ..2020-01-06  AUT PTY GOV 2020-01-07..2025-03-02  AUT PTY OPP 2025-03-03..
NEOS party | NEOS - The New Austria  AUT PTY OPP 2013-09..2025-03-02  AUT PTY GOV 2025-03-03..
Alliance for the Future of Austria | BZÖ | BZOe  AUT PTY GOV 2005-04..2007-01-11  AUT PTY OPP 2007-01-12..
Team Stronach  AUT PTY OPP
Peter Pilz List | Liste Pilz | JETZT party  AUT PTY OPP
Liberal Forum of Austria  AUT PTY OPP
Communist Party of Austria | KPÖ | KPOe  AUT PTY OPP
Austrian parliament | Nationalrat of Austria | Austrian National Council  AUT LEG
Austrian Constitutional Court | Verfassungsgerichtshof of Austria  AUT JUD
Austrian Supreme Court  AUT JUD
WKStA | Austrian anti-corruption prosecutors  AUT JUD
Austrian Chancellery | Austrian Federal Chancellery  AUT GOV
Austrian National Bank | Oesterreichische Nationalbank  AUT GOV
BVT intelligence agency | DSN intelligence agency | Directorate for State Protection and Intelligence | Austrian domestic intelligence  AUT SPY
Heeresnachrichtenamt | Heeres-Nachrichtenamt  AUT SPY
Bundesheer | Austrian army | Austrian armed forces  AUT MIL
Austrian police  AUT COP
Cobra special police unit | EKO Cobra  AUT COP
Vienna police  AUT COP
ÖGB | OeGB | Austrian Trade Union Federation  AUT LAB
Arbeiterkammer  AUT LAB
Austrian Federal Economic Chamber | Wirtschaftskammer  AUT BUS
OMV  AUT BUS
Raiffeisen Bank International | Raiffeisen bank | Raiffeisen International  AUT BUS
Erste Bank | Erste Group  AUT BUS
Voestalpine  AUT BUS
Austrian Airlines  AUT BUS
Hypo Alpe Adria | Hypo Group Alpe Adria  AUT BUS
ÖBB | OeBB  AUT BUS
Bank Austria  AUT BUS
Glock arms maker  AUT BUS
Signa Holding  AUT BUS
ORF | Österreichischer Rundfunk  AUT JRN
Austria Press Agency  AUT JRN
Die Presse  AUT JRN
Der Standard | Der Standard newspaper  AUT JRN
Kronen Zeitung | Krone newspaper  AUT JRN
Kurier newspaper  AUT JRN
Profil magazine  AUT JRN
Falter weekly  AUT JRN
Wiener Zeitung  AUT JRN
Islamic Religious Community in Austria | IGGÖ | IGGOe  AUT REL
Austrian Bishops' Conference  AUT REL
Vienna Jewish Community | Israelitische Kultusgemeinde  AUT REL
Caritas Austria  AUT REL
KAICIID | King Abdullah bin Abdulaziz International Centre for Interreligious and Intercultural Dialogue  IGO REL
noyb | NOYB  AUT CVL
Identitarian Movement of Austria  AUT CVL
SOS Mitmensch  AUT CVL
Omas gegen Rechts | Grandmas Against the Right  AUT CVL
Documentation Centre of Austrian Resistance  AUT CVL
Volkshilfe  AUT CVL
Hilfswerk  AUT CVL
Nachbar in Not  AUT CVL
# --- Switzerland and Liechtenstein
Swiss People's Party  CHE PTY
Swiss Social Democrats | Social Democratic Party of Switzerland  CHE PTY
Christian Democratic People's Party of Switzerland | The Centre of Switzerland | Die Mitte  CHE PTY
FDP.The Liberals | Swiss Liberals | Radical Democratic Party of Switzerland  CHE PTY
Green Party of Switzerland | Swiss Greens  CHE PTY
Green Liberal Party of Switzerland  CHE PTY
Ticino League | Lega dei Ticinesi  CHE PTY
Federal Democratic Union of Switzerland  CHE PTY
Conservative Democratic Party of Switzerland  CHE PTY
Swiss Federal Council | Federal Council of Switzerland | Swiss cabinet | Swiss government  CHE GOV
Federal Department of Foreign Affairs | Swiss Foreign Ministry | Swiss Federal Department of Foreign Affairs  CHE GOV
SECO | Swiss State Secretariat for Economic Affairs  CHE GOV
Swiss National Bank | SNB | Swiss central bank  CHE GOV
FINMA | Finma  CHE GOV
Swiss Agency for Development and Cooperation  CHE GOV
State Secretariat for Migration  CHE GOV
Swiss Federal Chancellery  CHE GOV
Swiss Federal Office of Public Health  CHE GOV
Swiss parliament | Swiss Federal Assembly ; Council of States of Switzerland ; Swiss National Council  CHE LEG
Swiss Federal Supreme Court | Swiss Federal Tribunal | Swiss Federal Court | Swiss Supreme Court  CHE JUD
Swiss Federal Criminal Court | Bellinzona court  CHE JUD
Office of the Attorney General of Switzerland | Swiss Attorney General's office | Swiss federal prosecutors | Swiss prosecutors  CHE JUD
Geneva prosecutor's office  CHE JUD
Swiss Federal Intelligence Service | Nachrichtendienst des Bundes  CHE SPY
Swiss Army | Swiss Armed Forces ; Swiss Air Force  CHE MIL
Fedpol  CHE COP
Zurich police  CHE COP
Geneva police  CHE COP
Unia union  CHE LAB
Swiss Federation of Trade Unions ; Travail.Suisse  CHE LAB
UBS  CHE BUS
Credit Suisse  CHE BUS
Julius Baer  CHE BUS
Zurich Insurance  CHE BUS
Nestlé  CHE BUS
Novartis  CHE BUS
ABB  CHE BUS
Trafigura  CHE BUS
Vitol  CHE BUS
Mercuria  CHE BUS
Gunvor  CHE BUS
Xstrata  CHE BUS
Ruag | RUAG  CHE BUS
Holcim | LafargeHolcim  CHE BUS
Swissair  CHE BUS
SGS  CHE BUS
Economiesuisse  CHE BUS
Crypto AG  CHE BUS
Pilatus Aircraft  CHE BUS
Syngenta  CHE BUS
Mediterranean Shipping Company | MSC shipping  CHE BUS
Swiss Bankers Association  CHE BUS
Neue Zürcher Zeitung | NZZ | Neue Zuercher Zeitung  CHE JRN
Tages-Anzeiger  CHE JRN
Le Temps  CHE JRN
Blick newspaper  CHE JRN
SonntagsZeitung  CHE JRN
Swissinfo  CHE JRN
SRF broadcaster | Swiss Broadcasting Corporation  CHE JRN
RTS broadcaster of Switzerland  CHE JRN
Tribune de Genève  CHE JRN
Keystone-SDA  CHE JRN
Swiss Red Cross  CHE CVL
Swiss Refugee Council  CHE CVL
Campaign for an Independent and Neutral Switzerland | AUNS  CHE CVL
GSoA | Group for a Switzerland without an Army  CHE CVL
Berne Declaration  CHE CVL
Exit assisted suicide group  CHE CVL
Dignitas  CHE CVL
Egerkingen Committee  CHE CVL
TRIAL International  CHE CVL
Alkarama  CHE CVL
Civitas Maxima  CHE CVL
Small Arms Survey  CHE CVL
Geneva Centre for Security Policy  CHE CVL
DCAF | Geneva Centre for Security Sector Governance  CHE CVL
Graduate Institute Geneva  CHE CVL
Patriotic Union of Liechtenstein  LIE PTY
Progressive Citizens' Party  LIE PTY
Free List of Liechtenstein  LIE PTY
Democrats for Liechtenstein  LIE PTY
Landtag of Liechtenstein | Liechtenstein parliament  LIE LEG
LGT bank | LGT Group  LIE BUS
# --- Luxembourg, Belgium, Netherlands
Christian Social People's Party | CSV of Luxembourg  LUX PTY
Luxembourg Socialist Workers' Party | LSAP  LUX PTY
Democratic Party of Luxembourg  LUX PTY
Alternative Democratic Reform Party | ADR of Luxembourg  LUX PTY
Déi Gréng  LUX PTY
Luxembourg parliament | Chamber of Deputies of Luxembourg  LUX LEG
Service de Renseignement de l'Etat | Luxembourg intelligence service  LUX SPY
ArcelorMittal | Arcelor  LUX BUS
RTL Group  LUX BUS
Cargolux  LUX BUS
Clearstream  LUX BUS
Luxemburger Wort  LUX JRN
Socialist Party of Wallonia | Belgian Socialist Party | Parti Socialiste of Belgium  BEL PTY
Reform Movement of Belgium | Mouvement Réformateur  BEL PTY
Open VLD | Flemish Liberals and Democrats  BEL PTY
Christian Democratic and Flemish | CD&V | Flemish Christian Democrats  BEL PTY
Vooruit party | sp.a | Flemish Socialist Party  BEL PTY
Les Engagés | Humanist Democratic Centre | cdH  BEL PTY
Ecolo | Ecolo-Groen  BEL PTY
Groen party  BEL PTY
DéFI | Democratic Front of Francophones  BEL PTY
Workers' Party of Belgium | PTB-PVDA | PVDA-PTB | PTB of Belgium  BEL PTY
Lijst Dedecker | List Dedecker  BEL PTY
Volksunie  BEL PTY
Belgian parliament ; Belgian Chamber of Representatives  BEL LEG
Flemish Parliament  BEL LEG
Walloon Parliament | Parliament of Wallonia  BEL LEG
Flemish government | Government of Flanders  BEL GOV
Walloon government | Government of Wallonia  BEL GOV
Brussels-Capital Region government  BEL GOV
National Bank of Belgium | Belgian central bank  BEL GOV
Federal Agency for Nuclear Control  BEL GOV
Fedasil  BEL GOV
Belgian Royal Palace | Laeken palace  BEL GOV
OCAM threat body | OCAD threat body | Coordination Unit for Threat Analysis  BEL GOV
Sûreté de l'Etat | Belgian State Security | State Security Service of Belgium | VSSE | Veiligheid van de Staat  BEL SPY
Belgian federal police  BEL COP
Brussels police | Brussels police zone  BEL COP
Belgian Armed Forces | Belgian army ; Belgian Air Force ; Belgian Navy  BEL MIL
Belgian federal prosecutor's office | Belgian federal prosecutors | Belgian federal prosecutor  BEL JUD
Belgian Court of Cassation  BEL JUD
Belgian Constitutional Court  BEL JUD
Brussels prosecutor's office  BEL JUD
FGTB union | ABVV union | General Federation of Belgian Labour  BEL LAB
CSC union | ACV union | Confederation of Christian Trade Unions of Belgium  BEL LAB
VRT broadcaster | VRT NWS  BEL JRN
RTBF  BEL JRN
De Standaard  BEL JRN
Le Soir  BEL JRN
De Morgen  BEL JRN
Belga | Belga news agency  BEL JRN
La Libre Belgique | La Libre  BEL JRN
Het Laatste Nieuws  BEL JRN
Het Nieuwsblad  BEL JRN
VTM television  BEL JRN
EUobserver  BEL JRN
Brussels Times  BEL JRN
Agence Europe  BEL JRN
EurActiv  BEL JRN
Fortis bank  BEL BUS
Dexia  BEL BUS
KBC Group | KBC bank  BEL BUS
Euroclear  BEL BUS
Solvay  BEL BUS
FN Herstal  BEL BUS
Umicore  BEL BUS
Sabena  BEL BUS
Brussels Airlines  BEL BUS
Anheuser-Busch InBev | AB InBev | InBev  BEL BUS
Union Minière  BEL BUS
SWIFT payment network | Society for Worldwide Interbank Financial Telecommunication  BEL BUS
Electrabel  BEL BUS
Antwerp World Diamond Centre  BEL BUS
John Cockerill  BEL BUS
Ageas  BEL BUS
Muslim Executive of Belgium  BEL REL
Belgian Bishops' Conference  BEL REL
Sharia4Belgium  BEL REB REL
Egmont Institute  BEL EDU
Bruegel  BEL EDU
Centre for European Policy Studies | CEPS  BEL EDU
European Policy Centre  BEL EDU
College of Europe  BEL EDU
KU Leuven | Catholic University of Leuven ; Université Libre de Bruxelles | Free University of Brussels  BEL EDU
GRIP peace research group  BEL EDU
International Peace Information Service  BEL EDU
People's Party for Freedom and Democracy | VVD | Dutch Liberals  NLD PTY GOV 1994-08..2007-02-21  NLD PTY OPP 2007-02-22..2010-10-13  NLD PTY GOV 2010-10-14..
Party for Freedom | PVV | Freedom Party of Geert Wilders | Dutch Freedom Party  NLD PTY OPP 2006-02..2024-07-01  NLD PTY GOV 2024-07-02..2025-06-03  NLD PTY OPP 2025-06-04..
Christian Democratic Appeal | CDA of the Netherlands | Dutch Christian Democrats | Dutch Christian Democratic Party  NLD PTY GOV ..1994-08-21  NLD PTY OPP 1994-08-22..2002-07-21  NLD PTY GOV 2002-07-22..2012-11-04  NLD PTY OPP 2012-11-05..2017-10-25  NLD PTY GOV 2017-10-26..2024-07-01  NLD PTY OPP 2024-07-02..2026-02-22  NLD PTY GOV 2026-02-23..
Dutch Labour Party | PvdA | Labour Party of the Netherlands | Partij van de Arbeid  NLD PTY GOV 1989-11-07..2002-07-21  NLD PTY OPP 2002-07-22..2007-02-21  NLD PTY GOV 2007-02-22..2010-02-22  NLD PTY OPP 2010-02-23..2012-11-04  NLD PTY GOV 2012-11-05..2017-10-25  NLD PTY OPP 2017-10-26..
GreenLeft | GroenLinks | Green Left of the Netherlands | GroenLinks-PvdA | GreenLeft-Labour  NLD PTY OPP
Democrats 66 | D66  NLD PTY GOV 1994-08-22..2002-07-21  NLD PTY OPP 2002-07-22..2003-05-26  NLD PTY GOV 2003-05-27..2006-06-29  NLD PTY OPP 2006-06-30..2017-10-25  NLD PTY GOV 2017-10-26..2024-07-01  NLD PTY OPP 2024-07-02..2026-02-22  NLD PTY GOV 2026-02-23..
Socialist Party of the Netherlands | Dutch Socialist Party  NLD PTY OPP
Pim Fortuyn List | Lijst Pim Fortuyn | List Pim Fortuyn  NLD PTY GOV 2002-07-22..2003-05-27  NLD PTY OPP 2003-05-28..2008
Forum for Democracy of the Netherlands | Forum voor Democratie | FvD  NLD PTY OPP
DENK party  NLD PTY OPP
Party for the Animals | Partij voor de Dieren  NLD PTY OPP
JA21  NLD PTY OPP
Reformed Political Party | SGP of the Netherlands  NLD PTY OPP
ChristianUnion | ChristenUnie | Christian Union of the Netherlands  NLD PTY OPP ..2007-02-21  NLD PTY GOV 2007-02-22..2010-10-13  NLD PTY OPP 2010-10-14..2017-10-25  NLD PTY GOV 2017-10-26..2024-07-01  NLD PTY OPP 2024-07-02..
50Plus  NLD PTY OPP
Proud of the Netherlands | Trots op Nederland  NLD PTY OPP
BIJ1  NLD PTY OPP
Volt Netherlands  NLD PTY OPP
Farmer-Citizen Movement | BBB farmers' party | BoerBurgerBeweging  NLD PTY
New Social Contract | Nieuw Sociaal Contract  NLD PTY
Dutch parliament | Dutch lower house  NLD LEG
Dutch Senate | Eerste Kamer  NLD LEG
AIVD | General Intelligence and Security Service | Dutch intelligence service  NLD SPY
MIVD | Dutch military intelligence | Military Intelligence and Security Service  NLD SPY
NCTV | National Coordinator for Counterterrorism and Security  NLD SPY
Royal Marechaussee | Koninklijke Marechaussee | Marechaussee | Dutch military police  NLD COP
Dutch National Police | Dutch police  NLD COP
FIOD  NLD COP
Dutch army | Royal Netherlands Army  NLD MIL
Royal Netherlands Navy | Dutch navy  NLD MIL
Royal Netherlands Air Force | Dutch air force  NLD MIL
Dutchbat  NLD MIL
Dutch armed forces ; Dutch Marine Corps  NLD MIL
Dutch Supreme Court | Hoge Raad  NLD JUD
The Hague District Court | Hague District Court | District Court of The Hague ; Hague Court of Appeal  NLD JUD
Dutch Public Prosecution Service | Openbaar Ministerie | Dutch prosecutors | Dutch public prosecutor  NLD JUD
Dutch Council of State | Raad van State  NLD JUD
Dutch Safety Board | Onderzoeksraad voor Veiligheid  NLD JUD
Joint Investigation Team on MH17  NLD JUD
De Nederlandsche Bank | Dutch Central Bank  NLD GOV
Dutch Foreign Ministry | Netherlands Foreign Ministry  NLD GOV
Rijkswaterstaat  NLD GOV
Immigration and Naturalisation Service of the Netherlands | IND immigration service  NLD GOV
RIVM  NLD GOV
FNV union | Federation of Dutch Trade Unions  NLD LAB
CNV union  NLD LAB
Philips  NLD BUS
ING | ING Bank  NLD BUS
ABN Amro  NLD BUS
Rabobank  NLD BUS
KLM  NLD BUS
ASML  NLD BUS
Heineken  NLD BUS
Ahold | Ahold Delhaize  NLD BUS
AkzoNobel | Akzo Nobel  NLD BUS
DSM  NLD BUS
Fokker  NLD BUS
TenneT  NLD BUS
Gasunie  NLD BUS
NXP Semiconductors  NLD BUS
Nexperia  NLD BUS
Damen Shipyards  NLD BUS
NAM gas company  NLD BUS
Port of Rotterdam Authority  NLD BUS
Stellantis  NLD BUS
Yandex NV  NLD BUS
Veon  NLD BUS
Boskalis  NLD BUS
VNO-NCW  NLD BUS
Fugro  NLD BUS
NOS broadcaster | NOS news | Nederlandse Omroep Stichting  NLD JRN
De Telegraaf  NLD JRN
De Volkskrant | Volkskrant  NLD JRN
NRC Handelsblad  NLD JRN
Algemeen Dagblad  NLD JRN
ANP news agency | Algemeen Nederlands Persbureau  NLD JRN
RTL Nieuws  NLD JRN
Trouw newspaper  NLD JRN
De Groene Amsterdammer  NLD JRN
Radio Netherlands Worldwide | Radio Nederland  NLD JRN
BNR Nieuwsradio  NLD JRN
Clingendael Institute | Clingendael  NLD EDU
The Hague Centre for Strategic Studies  NLD EDU
NIOD Institute | NIOD  NLD EDU
T.M.C. Asser Institute  NLD EDU
European Institute of Peace  NLD EDU
International Centre for Counter-Terrorism  NLD EDU
Leiden University  NLD EDU
Erasmus University Rotterdam  NLD EDU
Oxfam Novib  NLD CVL
Pax for Peace | PAX peace group | Pax Christi Netherlands  NLD CVL
Urgenda  NLD CVL
Milieudefensie  NLD CVL
Farmers Defence Force  NLD CVL
Women on Waves  NLD CVL
SNV development organisation  NLD CVL
Cordaid  NLD CVL
ZOA aid agency  NLD CVL
VluchtelingenWerk  NLD CVL
Transnational Institute  NLD CVL
War Child  NLD CVL
Stichting Vluchteling  NLD CVL
Free Press Unlimited  NLD CVL
Clean Clothes Campaign  NLD CVL
COC Nederland  NLD CVL
Mocro Maffia | Mocro Mafia  NLD CRM
Hofstad Network | Hofstad Group  NLD REB REL
Dutch Embassy | Netherlands Embassy  NLD GOV
# --- Denmark, Greenland, Faroes
Venstre | Danish Liberal Party | Liberal Party of Denmark  DNK PTY GOV 2001-11-27..2011-10-02  DNK PTY OPP 2011-10-03..2015-06-27  DNK PTY GOV 2015-06-28..2019-06-26  DNK PTY OPP 2019-06-27..2022-12-14  DNK PTY GOV 2022-12-15..
Danish Social Democrats | Social Democrats of Denmark | Danish Social Democratic Party  DNK PTY GOV 1993-01-25..2001-11-26  DNK PTY OPP 2001-11-27..2011-10-02  DNK PTY GOV 2011-10-03..2015-06-27  DNK PTY OPP 2015-06-28..2019-06-26  DNK PTY GOV 2019-06-27..
Danish People's Party | Dansk Folkeparti  DNK PTY
Conservative People's Party of Denmark | Danish Conservatives  DNK PTY
Danish Social Liberal Party | Radikale Venstre | Danish Social Liberals  DNK PTY
Socialist People's Party of Denmark  DNK PTY
Red-Green Alliance | Enhedslisten  DNK PTY
Liberal Alliance of Denmark  DNK PTY
New Right of Denmark | Nye Borgerlige  DNK PTY
Denmark Democrats | Danmarksdemokraterne  DNK PTY
Moderates of Denmark | Moderaterne of Denmark  DNK PTY
The Alternative of Denmark | Alternativet  DNK PTY
Stram Kurs | Hard Line party | Hard Line of Denmark  DNK PTY
Danish parliament | Denmark's parliament  DNK LEG
PET | Danish Security and Intelligence Service | Politiets Efterretningstjeneste | Danish intelligence service PET  DNK SPY
Danish Defence Intelligence Service | Forsvarets Efterretningstjeneste | Danish military intelligence  DNK SPY
Danish armed forces | Danish Defence ; Danish army ; Danish Navy  DNK MIL
Joint Arctic Command  DNK MIL
Sirius Patrol | Sirius Dog Sled Patrol  DNK MIL
Danish police ; Copenhagen Police  DNK COP
Danish central bank | Danmarks Nationalbank | Danish National Bank  DNK GOV
Danish Energy Agency  DNK GOV
Danish Immigration Service  DNK GOV
Danish Maritime Authority  DNK GOV
Danida  DNK GOV
Statens Serum Institut  DNK GOV
Danish Supreme Court  DNK JUD
Danish High Court | Eastern High Court of Denmark  DNK JUD
Jyllands-Posten  DNK JRN
Politiken  DNK JRN
Berlingske | Berlingske Tidende  DNK JRN
DR broadcaster | Danmarks Radio | Danish Broadcasting Corporation  DNK JRN
TV2 Denmark  DNK JRN
Ritzau | Ritzau news agency  DNK JRN
Ekstra Bladet  DNK JRN
DanChurchAid  DNK CVL
Danish Red Cross  DNK CVL
Danish Institute Against Torture | DIGNITY institute  DNK CVL
Roj TV  DNK JRN
Danish Institute for Human Rights  DNK CVL
Danish Institute for International Studies  DNK EDU
Aarhus University  DNK EDU
University of Copenhagen | Copenhagen University  DNK EDU
Novo Nordisk  DNK BUS
Danske Bank  DNK BUS
Carlsberg  DNK BUS
Ørsted | Orsted | DONG Energy  DNK BUS
Vestas  DNK BUS
Energinet  DNK BUS
Terma  DNK BUS
Danish Trade Union Confederation | LO Denmark  DNK LAB
Dansk Metal  DNK LAB
3F union  DNK LAB
Loyal to Familia  DNK CRM
Bandidos Denmark  DNK CRM
Inuit Ataqatigiit | Community of the People of Greenland  DNK PTY
Siumut  DNK PTY
Naleraq | Partii Naleraq  DNK PTY
Demokraatit | Democrats of Greenland  DNK PTY
Atassut  DNK PTY
Inatsisartut | Greenland parliament | Greenland's parliament  DNK LEG
Løgting | Logting | Faroese parliament  DNK LEG
Naalakkersuisut | Greenland government | Greenlandic government | Government of Greenland | Greenland's government  DNK GOV
Faroese government | Government of the Faroe Islands  DNK GOV
Inuit Circumpolar Council  NGO CVL
Sermitsiaq  DNK JRN
KNR broadcaster | Kalaallit Nunaata Radioa  DNK JRN
# --- Norway
Norwegian Labour Party | Norwegian Labor Party | Arbeiderpartiet | Labour Party of Norway  NOR PTY GOV 1990-11-03..1997-10-16  NOR PTY OPP 1997-10-17..2000-03-16  NOR PTY GOV 2000-03-17..2001-10-18  NOR PTY OPP 2001-10-19..2005-10-16  NOR PTY GOV 2005-10-17..2013-10-15  NOR PTY OPP 2013-10-16..2021-10-13  NOR PTY GOV 2021-10-14..
Conservative Party of Norway | Norwegian Conservatives | Høyre  NOR PTY OPP ..2001-10-18  NOR PTY GOV 2001-10-19..2005-10-16  NOR PTY OPP 2005-10-17..2013-10-15  NOR PTY GOV 2013-10-16..2021-10-13  NOR PTY OPP 2021-10-14..
Progress Party of Norway | Norwegian Progress Party | Fremskrittspartiet | anti-immigration Progress Party  NOR PTY OPP ..2013-10-15  NOR PTY GOV 2013-10-16..2020-01-23  NOR PTY OPP 2020-01-24..
Centre Party of Norway | Senterpartiet  NOR PTY GOV 2005-10-17..2013-10-15  NOR PTY OPP 2013-10-16..2021-10-13  NOR PTY GOV 2021-10-14..2025-02-03  NOR PTY OPP 2025-02-04..
Socialist Left Party of Norway | Sosialistisk Venstreparti  NOR PTY
Christian Democratic Party of Norway | Kristelig Folkeparti  NOR PTY
Red Party of Norway | Rødt  NOR PTY
Norwegian Greens | Miljøpartiet De Grønne  NOR PTY
Norwegian parliament | Norway's parliament  NOR LEG
Sami Parliament of Norway | Sámediggi | Sametinget  NOR LEG
Norwegian Intelligence Service | Etterretningstjenesten  NOR SPY
PST of Norway | Norwegian Police Security Service | Politiets Sikkerhetstjeneste | Norwegian security police  NOR SPY
Norwegian National Security Authority  NOR SPY
Norwegian armed forces ; Norwegian army ; Royal Norwegian Navy ; Royal Norwegian Air Force  NOR MIL
Telemark Battalion  NOR MIL
Norwegian police  NOR COP
Kripos ; Oslo police  NOR COP
Økokrim | Okokrim  NOR COP
Norges Bank | Norwegian central bank  NOR GOV
Norges Bank Investment Management | NBIM | Norway's sovereign wealth fund | Government Pension Fund Global  NOR GOV
Norwegian Directorate of Immigration | UDI of Norway  NOR GOV
Utenriksdepartementet | Norwegian Foreign Ministry  NOR GOV
Norwegian Petroleum Directorate  NOR GOV
Norwegian Nobel Committee | Nobel Committee | Norwegian Nobel Institute  NOR CVL
Norwegian Supreme Court  NOR JUD
Oslo District Court  NOR JUD
NRK | NRK broadcaster | Norwegian Broadcasting Corporation  NOR JRN
Aftenposten  NOR JRN
Verdens Gang | VG newspaper  NOR JRN
NTB news agency | Norsk Telegrambyrå  NOR JRN
Dagbladet  NOR JRN
Dagens Næringsliv  NOR JRN
TV 2 Norway  NOR JRN
Barents Observer  NOR JRN
Upstream newspaper  NOR JRN
Norwegian People's Aid | Norsk Folkehjelp  NOR CVL
Norwegian Church Aid | Kirkens Nødhjelp  NOR CVL
Norwegian Red Cross  NOR CVL
Norwegian Helsinki Committee  NOR CVL
Iran Human Rights | Iran Human Rights group | IHRNGO  NOR CVL
Human Rights House Foundation  NOR CVL
Bellona | Bellona Foundation  NOR CVL
Oslo Freedom Forum  NOR CVL
Norwegian Rainforest Foundation | Rainforest Foundation Norway  NOR CVL
Hengaw | Hengaw Organization for Human Rights  NOR CVL
Peace Research Institute Oslo | PRIO  NOR EDU
Norwegian Institute of International Affairs | NUPI  NOR EDU
Fafo  NOR EDU
Norwegian Defence Research Establishment | FFI defence institute  NOR EDU
Fridtjof Nansen Institute  NOR EDU
Chr. Michelsen Institute  NOR EDU
Statoil | Equinor  NOR BUS
Norsk Hydro  NOR BUS
Telenor  NOR BUS
Kongsberg Gruppen  NOR BUS
Yara International  NOR BUS
Aker Solutions | Aker BP  NOR BUS
DNO | DNO International  NOR BUS
DNB bank  NOR BUS
SAS airline | Scandinavian Airlines | SAS Scandinavian  NOR BUS
Norwegian Air Shuttle  NOR BUS
Nammo  NOR BUS
Statkraft  NOR BUS
Wilh. Wilhelmsen  NOR BUS
Seadrill  NOR BUS
Frontline tanker company  NOR BUS
Gassco  NOR BUS
Petroleum Geo-Services  NOR BUS
Norwegian Confederation of Trade Unions | LO Norway  NOR LAB
Industri Energi  NOR LAB
SAFE union  NOR LAB
Norwegian Oil and Gas | Offshore Norge  NOR LAB
# --- Sweden
Swedish Social Democrats | Social Democrats of Sweden | Swedish Social Democratic Party | Swedish Social Democratic Workers' Party  SWE PTY GOV ..1991-10-03  SWE PTY OPP 1991-10-04..1994-10-06  SWE PTY GOV 1994-10-07..2006-10-05  SWE PTY OPP 2006-10-06..2014-10-02  SWE PTY GOV 2014-10-03..2022-10-17  SWE PTY OPP 2022-10-18..
Moderate Party of Sweden | Moderates of Sweden | Swedish Moderates | Moderaterna | Swedish Moderate Party  SWE PTY GOV 1991-10-04..1994-10-06  SWE PTY OPP 1994-10-07..2006-10-05  SWE PTY GOV 2006-10-06..2014-10-02  SWE PTY OPP 2014-10-03..2022-10-17  SWE PTY GOV 2022-10-18..
Sweden Democrats | Sverigedemokraterna | Swedish Democrats  SWE PTY OPP ..2022-10-17  SWE PTY 2022-10-18..
Centre Party of Sweden | Swedish Centre Party  SWE PTY
Christian Democrats of Sweden | Swedish Christian Democrats | Kristdemokraterna  SWE PTY GOV 1991-10-04..1994-10-06  SWE PTY OPP 1994-10-07..2006-10-05  SWE PTY GOV 2006-10-06..2014-10-02  SWE PTY OPP 2014-10-03..2022-10-17  SWE PTY GOV 2022-10-18..
Liberal Party of Sweden | Folkpartiet | Liberalerna | Swedish Liberals  SWE PTY GOV 1991-10-04..1994-10-06  SWE PTY OPP 1994-10-07..2006-10-05  SWE PTY GOV 2006-10-06..2014-10-02  SWE PTY OPP 2014-10-03..2022-10-17  SWE PTY GOV 2022-10-18..
Left Party of Sweden | Swedish Left Party | Vänsterpartiet  SWE PTY
Swedish Green Party | Miljöpartiet | Swedish Greens  SWE PTY OPP ..2014-10-02  SWE PTY GOV 2014-10-03..2021-11-29  SWE PTY OPP 2021-11-30..
Feminist Initiative  SWE PTY
Pirate Party of Sweden | Swedish Pirate Party  SWE PTY
Nuance Party of Sweden | Partiet Nyans | Nyans  SWE PTY
New Democracy of Sweden | Ny Demokrati  SWE PTY
Swedish parliament | Sweden's parliament  SWE LEG
Säpo | SAPO of Sweden | Swedish Security Service | Swedish Security Police | Säkerhetspolisen | Sapo security police  SWE SPY
MUST intelligence service | Swedish Military Intelligence  SWE SPY
FRA signals agency | Swedish National Defence Radio Establishment | National Defence Radio Establishment of Sweden  SWE SPY
Swedish Armed Forces | Swedish military | Försvarsmakten ; Swedish Navy ; Swedish Air Force ; Swedish army  SWE MIL
Swedish police | Swedish Police Authority ; Stockholm police ; Malmo police  SWE COP
Swedish Coast Guard  SWE COP
Riksbank | Sveriges Riksbank | Swedish central bank  SWE GOV
SIDA | Sida development agency | Swedish International Development Cooperation Agency  SWE GOV
Migrationsverket | Swedish Migration Agency | Swedish Migration Board  SWE GOV
Swedish Civil Contingencies Agency  SWE GOV
Swedish Psychological Defence Agency  SWE GOV
Swedish Public Health Agency | Public Health Agency of Sweden | Folkhälsomyndigheten  SWE GOV
Swedish Prosecution Authority | Swedish prosecutors | Swedish Prosecution Agency  SWE JUD
Folke Bernadotte Academy  SWE GOV
ISP arms export agency | Inspectorate of Strategic Products  SWE GOV
Swedish Transport Agency  SWE GOV
Swedish Supreme Court  SWE JUD
Svea Court of Appeal  SWE JUD
Stockholm District Court  SWE JUD
Swedish Academy  SWE EDU
Royal Swedish Academy of Sciences  SWE EDU
Nobel Foundation ; Nobel Assembly  SWE EDU
Karolinska Institute | Karolinska Institutet  SWE EDU
Stockholm International Peace Research Institute | SIPRI  SWE EDU
Swedish Defence Research Agency | FOI research agency  SWE EDU
Swedish Institute of International Affairs  SWE EDU
Uppsala Conflict Data Program | Uppsala Conflict Data Programme  SWE EDU
V-Dem Institute  SWE EDU
Uppsala University  SWE EDU
Lund University  SWE EDU
Institute for Security and Development Policy  SWE EDU
International IDEA | International Institute for Democracy and Electoral Assistance  IGO
SVT | Sveriges Television | SVT broadcaster  SWE JRN
Dagens Nyheter  SWE JRN
Svenska Dagbladet  SWE JRN
Aftonbladet  SWE JRN
Expressen  SWE JRN
TT news agency | Tidningarnas Telegrambyrå  SWE JRN
Sveriges Radio | Swedish Radio  SWE JRN
Goteborgs-Posten  SWE JRN
Dagens Industri  SWE JRN
Nordic Monitor  SWE JRN
Swedish Trade Union Confederation | LO Sweden  SWE LAB
IF Metall  SWE LAB
Unionen union  SWE LAB
Swedish Transport Workers' Union  SWE LAB
Volvo  SWE BUS
Saab | Saab AB | Saab Group  SWE BUS
Ericsson  SWE BUS
Ikea | IKEA  SWE BUS
H&M | Hennes & Mauritz  SWE BUS
Scania  SWE BUS
Vattenfall  SWE BUS
Northvolt  SWE BUS
LKAB  SWE BUS
Lundin Petroleum | Lundin Oil | Lundin Energy  SWE BUS
TeliaSonera | Telia  SWE BUS
Nordea  SWE BUS
Swedbank  SWE BUS
SEB bank  SWE BUS
Bofors  SWE BUS
Volvo Cars  SWE BUS
Svenskt Näringsliv | Confederation of Swedish Enterprise  SWE BUS
Preem  SWE BUS
Skanska  SWE BUS
Stegra  SWE BUS
Civil Rights Defenders  SWE CVL
Diakonia  SWE CVL
Kvinna till Kvinna  SWE CVL
Swedish Red Cross  SWE CVL
Olof Palme International Center  SWE CVL
Right Livelihood Foundation | Right Livelihood Award Foundation  SWE CVL
Raoul Wallenberg Institute  SWE CVL
Swedish Helsinki Committee  SWE CVL
Swedish Peace and Arbitration Society | Svenska Freds  SWE CVL
We Effect  SWE CVL
Individuell Människohjälp  SWE CVL
Stockholm Center for Freedom  SWE CVL
Skyddsvärnet  SWE CVL
Expo foundation  SWE CVL
Nordic Resistance Movement | Nordiska motståndsrörelsen | Swedish Resistance Movement  ISM OPP
Soldiers of Odin  ISM OPP
Foxtrot network | Foxtrot gang | Foxtrot criminal network  SWE CRM
Rumba gang  SWE CRM
Shottaz  SWE CRM
Death Patrol gang  SWE CRM
Church of Sweden  SWE REL
Swedish Embassy  SWE GOV
# --- Finland and Iceland
National Coalition Party | Kokoomus | Finnish Conservatives | National Coalition of Finland  FIN PTY GOV 1987-04-30..2003-04-16  FIN PTY OPP 2003-04-17..2007-04-18  FIN PTY GOV 2007-04-19..2019-06-05  FIN PTY OPP 2019-06-06..2023-06-19  FIN PTY GOV 2023-06-20..
Centre Party of Finland | Finnish Centre Party | Center Party of Finland | Keskusta  FIN PTY GOV 1991-04-26..1995-04-12  FIN PTY OPP 1995-04-13..2003-04-16  FIN PTY GOV 2003-04-17..2011-06-21  FIN PTY OPP 2011-06-22..2015-05-28  FIN PTY GOV 2015-05-29..2023-06-19  FIN PTY OPP 2023-06-20..
Finns Party | True Finns | Perussuomalaiset | The Finns party  FIN PTY OPP ..2015-05-28  FIN PTY GOV 2015-05-29..2017-06-13  FIN PTY OPP 2017-06-14..2023-06-19  FIN PTY GOV 2023-06-20..
Social Democratic Party of Finland | Finnish Social Democrats | SDP of Finland  FIN PTY GOV 1995-04-13..2007-04-18  FIN PTY OPP 2007-04-19..2011-06-21  FIN PTY GOV 2011-06-22..2015-05-28  FIN PTY OPP 2015-05-29..2019-06-05  FIN PTY GOV 2019-06-06..2023-06-19  FIN PTY OPP 2023-06-20..
Left Alliance of Finland | Finnish Left Alliance  FIN PTY
Green League | Finnish Greens | Green League of Finland  FIN PTY
Swedish People's Party of Finland | Swedish People's Party  FIN PTY
Blue Reform | Blue Reform of Finland  FIN PTY
Christian Democrats of Finland  FIN PTY
Movement Now | Liike Nyt  FIN PTY
Finnish parliament | Finland's parliament  FIN LEG
Supo | SUPO | Finnish Security and Intelligence Service | Finnish Security Intelligence Service | Suojelupoliisi  FIN SPY
Finnish Defence Forces | Finnish Defense Forces | Finnish army  FIN MIL
Finnish Navy ; Finnish Air Force  FIN MIL
Finnish Border Guard | Finland's Border Guard  FIN MIL
Finnish police  FIN COP
National Bureau of Investigation of Finland | Finnish National Bureau of Investigation  FIN COP
Finnish Customs  FIN COP
Bank of Finland | Finnish Central Bank  FIN GOV
Finnish Immigration Service | Migri  FIN GOV
STUK | Radiation and Nuclear Safety Authority  FIN GOV
Crisis Management Initiative | CMI - Martti Ahtisaari Peace Foundation | CMI peace foundation  FIN CVL
Finnish Red Cross  FIN CVL
Finn Church Aid  FIN CVL
Finnish Refugee Council  FIN CVL
Finnish Institute of International Affairs | FIIA  FIN EDU
European Centre of Excellence for Countering Hybrid Threats | Hybrid CoE  FIN EDU
University of Helsinki | Helsinki University  FIN EDU
Yle | YLE | Yleisradio  FIN JRN
Helsingin Sanomat  FIN JRN
STT news agency | Suomen Tietotoimisto  FIN JRN
Iltalehti  FIN JRN
Ilta-Sanomat  FIN JRN
Hufvudstadsbladet  FIN JRN
SAK union | Central Organisation of Finnish Trade Unions  FIN LAB
Akava  FIN LAB
AKT transport union | Finnish Transport Workers' Union  FIN LAB
Nokia  FIN BUS
Fortum  FIN BUS
Neste | Neste Oil  FIN BUS
UPM-Kymmene | UPM  FIN BUS
Stora Enso  FIN BUS
Finnair  FIN BUS
Patria defence company  FIN BUS
Outokumpu  FIN BUS
Wartsila  FIN BUS
Fennovoima  FIN BUS
Gasum  FIN BUS
TVO nuclear operator | Teollisuuden Voima  FIN BUS
Fingrid  FIN BUS
Talvivaara  FIN BUS
Independence Party of Iceland | Icelandic Independence Party | Sjálfstæðisflokkurinn  ISL PTY
Progressive Party of Iceland | Icelandic Progressive Party | Framsóknarflokkurinn  ISL PTY
Social Democratic Alliance of Iceland | Samfylkingin  ISL PTY
Left-Green Movement | Left-Greens of Iceland | Icelandic Left-Green Movement  ISL PTY
Pirate Party of Iceland | Icelandic Pirate Party | Icelandic Pirates  ISL PTY
Viðreisn | Vidreisn | Reform Party of Iceland  ISL PTY
Bright Future of Iceland  ISL PTY
Centre Party of Iceland  ISL PTY
People's Party of Iceland  ISL PTY
Best Party of Iceland  ISL PTY
Icelandic parliament | Iceland's parliament  ISL LEG
Central Bank of Iceland | Icelandic central bank  ISL GOV
Icelandic Coast Guard | Iceland Coast Guard  ISL COP
Icelandic Meteorological Office  ISL GOV
Icelandic police  ISL COP
Isavia  ISL GOV
Kaupthing | Kaupthing Bank  ISL BUS
Landsbanki | Icesave  ISL BUS
Glitnir  ISL BUS
Icelandair  ISL BUS
Landsvirkjun  ISL BUS
DeCODE Genetics | deCODE  ISL BUS
RUV of Iceland | RÚV  ISL JRN
Morgunblaðið | Morgunbladid  ISL JRN
Iceland Monitor  ISL JRN
Reykjavik Grapevine  ISL JRN
# --- Spain
United Left of Spain | Izquierda Unida  ESP PTY
Unidas Podemos | United We Can | Unidos Podemos  ESP PTY
Sumar | Sumar platform  ESP PTY
Más País | Más Madrid  ESP PTY
Union, Progress and Democracy | UPyD | Unión Progreso y Democracia  ESP PTY
Communist Party of Spain | Spanish Communist Party  ESP PTY
Falange Española | Spanish Falange  ESP PTY
España 2000  ESP PTY
Se Acabó la Fiesta | SALF  ESP PTY
Coalición Canaria | Canarian Coalition  ESP PTY
Teruel Existe  ESP PTY
BNG | Galician Nationalist Bloc | Bloque Nacionalista Galego  ESP PTY
Compromís | Compromis coalition  ESP PTY
Navarrese People's Union | Unión del Pueblo Navarro  ESP PTY
Geroa Bai  ESP PTY
Adelante Andalucía | Forward Andalusia  ESP PTY
Forum Asturias | Foro Asturias  ESP PTY
Partido Andalucista  ESP PTY
Convergence and Union | CiU | Convergència i Unió  ESP PTY
Democratic Convergence of Catalonia | Convergència Democràtica | Convergencia Democratica de Catalunya  ESP PTY
Democratic Union of Catalonia | Unió Democràtica  ESP PTY
Junts pel Si  ESP PTY
PDeCAT | Catalan European Democratic Party  ESP PTY
Popular Unity Candidacy | CUP of Catalonia | Candidatura d'Unitat Popular  ESP PTY
Catalan Socialist Party | PSC of Catalonia | Socialists' Party of Catalonia  ESP PTY
Catalunya en Comú | En Comú Podem  ESP PTY
Barcelona en Comú  ESP PTY
Initiative for Catalonia Greens | ICV  ESP PTY
Aliança Catalana | Catalan Alliance  ESP PTY
Catalan National Assembly | ANC of Catalonia | Assemblea Nacional Catalana  ESP CVL
Òmnium Cultural  ESP CVL
Committees for the Defence of the Republic | CDR of Catalonia | Comitès de Defensa de la República  ESP CVL
Tsunami Democràtic | Democratic Tsunami  ESP CVL
Societat Civil Catalana | Catalan Civil Society  ESP CVL
Arran youth group  ESP CVL
Catalan government | Catalan regional government | Generalitat | Generalitat de Catalunya | Generalitat of Catalonia | Catalonia's government | Catalonia's regional government  ESP GOV
Basque government | Basque regional government | Eusko Jaurlaritza  ESP GOV
Junta de Andalucía | Andalusian government  ESP GOV
Madrid regional government | Comunidad de Madrid  ESP GOV
Xunta de Galicia | Galician government  ESP GOV
Canary Islands government | Canary Islands regional government  ESP GOV
Generalitat Valenciana  ESP GOV
Government of Navarre | Navarre government  ESP GOV
Council for the Republic of Catalonia | Consell per la República  ESP GOV
Diplocat  ESP GOV
Catalan parliament | Parliament of Catalonia | Parlament de Catalunya | Catalonia's parliament | Catalan regional parliament  ESP LEG
Basque parliament | Basque regional parliament  ESP LEG
Spanish parliament | Spain's parliament ; Spanish Congress of Deputies | Congress of Deputies | Congreso de los Diputados | Spanish lower house ; Spanish Senate  ESP LEG
Basque Nationalist Party | PNV | Partido Nacionalista Vasco | EAJ-PNV | Basque National Party  ESP PTY
EH Bildu | Bildu | Euskal Herria Bildu  ESP PTY
Herri Batasuna  ESP PTY
Euskal Herritarrok | HB of the Basques  ESP PTY
Sortu  ESP PTY
Amaiur  ESP PTY
Aralar  ESP PTY
Basque Nationalist Action | Basque Nationalist Action party  ESP PTY
Eusko Alkartasuna  ESP PTY
Communist Party of the Basque Homelands | EHAK  ESP PTY
Euskadiko Ezkerra  ESP PTY
Segi  ESP CVL
Jarrai  ESP CVL
Etxerat  ESP CVL
Sare network of prisoners  ESP CVL
Gestoras pro Amnistia  ESP CVL
Gesto por la Paz  ESP CVL
Basta Ya | ¡Basta Ya! | Basta Ya platform  ESP CVL
Lokarri  ESP CVL
Covite  ESP CVL
Association of Victims of Terrorism | AVT | Asociación Víctimas del Terrorismo  ESP CVL
Ekin group  ESP CVL
ELA union  ESP LAB
LAB union of the Basques  ESP LAB
GAL death squads | Grupos Antiterroristas de Liberación | Antiterrorist Liberation Groups | Anti-terrorist Liberation Groups | Batallón Vasco Español  ESP PRM
GRAPO | Grapo | First of October Anti-Fascist Resistance Group  ESP REB
Terra Lliure  ESP REB
Resistencia Galega  ESP REB
Iraultza  ESP REB
MPAIAC  ESP REB
Spanish Constitutional Court | Tribunal Constitucional of Spain | Spain's Constitutional Court  ESP JUD
Spanish Supreme Court | Tribunal Supremo of Spain | Spain's Supreme Court  ESP JUD
Audiencia Nacional | Spanish National Court | Spain's National Court | Spain's High Court | Spanish High Court  ESP JUD
General Council of the Judiciary of Spain | CGPJ | Consejo General del Poder Judicial  ESP JUD
Spanish Attorney General's Office | Spanish public prosecutor | Fiscalía General del Estado  ESP JUD
High Court of Catalonia | Catalan high court | Tribunal Superior de Justicia de Catalunya  ESP JUD
Provincial Court of Madrid  ESP JUD
CNI of Spain | Centro Nacional de Inteligencia | Spanish National Intelligence Centre | Spain's National Intelligence Centre | National Intelligence Center of Spain  ESP SPY
Spanish National Police | Policía Nacional | Spain's National Police | Cuerpo Nacional de Policía  ESP COP
Ertzaintza | Basque police  ESP COP
Guardia Urbana  ESP COP
Spanish coastguard | Salvamento Marítimo | Spanish Coast Guard | Spanish maritime rescue service  ESP COP
Spanish army | Spanish Armed Forces  ESP MIL
Spanish Navy  ESP MIL
Spanish Legion  ESP MIL
Spanish Air Force  ESP MIL
Military Emergencies Unit | Unidad Militar de Emergencias | UME  ESP MIL
Royal House of Spain | Casa Real | Spanish royal household  ESP GOV
Spanish Foreign Ministry | Palacio de Santa Cruz  ESP GOV
Bank of Spain | Banco de España  ESP GOV
CNMV  ESP GOV
FROB  ESP GOV
AECID | Spanish Agency for International Development Cooperation  ESP GOV
Instituto Cervantes | Cervantes Institute  ESP GOV
CIS pollster | Centro de Investigaciones Sociológicas  ESP GOV
Central Electoral Board of Spain | Junta Electoral Central  ESP GOV
SEPI  ESP GOV
Aena | AENA  ESP GOV
Renfe  ESP GOV
Adif  ESP GOV
Puertos del Estado  ESP GOV
CCN-CERT  ESP GOV
CCOO | Comisiones Obreras | Workers' Commissions  ESP LAB
UGT of Spain | Unión General de Trabajadores | General Workers' Union of Spain  ESP LAB
CSIF  ESP LAB
USO union  ESP LAB
CNT of Spain | Confederación Nacional del Trabajo  ESP LAB
Jusapol  ESP LAB
SEPLA | Sepla  ESP LAB
JUPOL  ESP LAB
CEOE | Spanish employers' federation  ESP BUS
Banco Santander  ESP BUS
BBVA  ESP BUS
CaixaBank | La Caixa  ESP BUS
Bankia  ESP BUS
Banco Sabadell | Sabadell bank  ESP BUS
Banco Popular Español  ESP BUS
Telefónica  ESP BUS
Repsol | Repsol YPF  ESP BUS
Iberdrola  ESP BUS
Endesa  ESP BUS
Naturgy | Gas Natural Fenosa  ESP BUS
Inditex  ESP BUS
Iberia airline | Iberia airlines | IAG airline group  ESP BUS
Indra Sistemas  ESP BUS
Navantia  ESP BUS
ACS construction group  ESP BUS
Ferrovial  ESP BUS
Acciona  ESP BUS
Sacyr  ESP BUS
Abengoa  ESP BUS
OHL  ESP BUS
FCC construction  ESP BUS
Cepsa | Moeve  ESP BUS
Enagás  ESP BUS
Red Eléctrica | Redeia  ESP BUS
Air Europa  ESP BUS
Globalia  ESP BUS
Prisa  ESP BUS
Mediapro  ESP BUS
Talgo  ESP BUS
Seat carmaker | SEAT  ESP BUS
Santa Bárbara Sistemas | Instalaza  ESP BUS
ASAJA  ESP AGR
COAG  ESP AGR
Unión de Uniones  ESP AGR
UPA of Spain  ESP AGR
Spanish Bishops' Conference | Spanish Episcopal Conference | Conferencia Episcopal Española  ESP REL
Opus Dei  ESP REL
Federation of Jewish Communities of Spain  ESP REL
Islamic Commission of Spain  ESP REL
Proactiva Open Arms | Open Arms charity | Open Arms  ESP CVL
Caminando Fronteras | Walking Borders  ESP CVL
CEAR | Spanish Commission for Refugees  ESP CVL
Manos Limpias | Clean Hands union ; Hazte Oir | HazteOír  ESP CVL
Association for the Recovery of Historical Memory  ESP CVL
Real Instituto Elcano | Elcano Royal Institute | Elcano Institute  ESP CVL
Barcelona Centre for International Affairs | CIDOB think tank  ESP CVL
Francisco Franco Foundation  ESP CVL
15-M movement | Indignados | Democracia Real Ya | Real Democracy Now  ESP CVL
PAH | Plataforma de Afectados por la Hipoteca | Platform for People Affected by Mortgages  ESP CVL
Spanish Red Cross  ESP CVL
Centre Delàs  ESP CVL
Jucil  ESP CVL
Aita Mari ship group  ESP CVL
El Mundo of Madrid | El Mundo  ESP JRN
ABC newspaper of Madrid | ABC newspaper  ESP JRN
La Vanguardia  ESP JRN
El Periódico de Catalunya  ESP JRN
Cadena SER  ESP JRN
Cadena COPE  ESP JRN
TVE | RTVE | Televisión Española | Radiotelevisión Española  ESP JRN
El Confidencial  ESP JRN
eldiario.es  ESP JRN
Europa Press  ESP JRN
Publico newspaper  ESP JRN
La Sexta  ESP JRN
Telecinco  ESP JRN
TV3 of Catalonia  ESP JRN
Ara newspaper  ESP JRN
El Punt Avui  ESP JRN
VilaWeb  ESP JRN
Gara newspaper  ESP JRN
Egin newspaper  ESP JRN
Berria  ESP JRN
Egunkaria  ESP JRN
Deia  ESP JRN
El Correo | El Correo newspaper  ESP JRN
Diario Vasco  ESP JRN
OKdiario ; El Español  ESP JRN
Onda Cero  ESP JRN
Atresmedia  ESP JRN
Catalunya Radio  ESP JRN
Diario 16  ESP JRN
Cambio 16  ESP JRN
El Faro de Ceuta  ESP JRN
Spanish Embassy | Spanish consulate  ESP GOV
# --- Portugal
Socialist Party of Portugal | Portuguese Socialist Party | Partido Socialista of Portugal | Portuguese Socialists  PRT PTY GOV 1995-10-28..2002-04-05  PRT PTY OPP 2002-04-06..2005-03-11  PRT PTY GOV 2005-03-12..2011-06-20  PRT PTY OPP 2011-06-21..2015-11-25  PRT PTY GOV 2015-11-26..2024-04-01  PRT PTY OPP 2024-04-02..
Social Democratic Party of Portugal | Portuguese Social Democratic Party | Partido Social Democrata of Portugal | Portuguese Social Democrats | Democratic Alliance of Portugal | Aliança Democrática  PRT PTY GOV 1985-11-06..1995-10-27  PRT PTY OPP 1995-10-28..2002-04-05  PRT PTY GOV 2002-04-06..2005-03-11  PRT PTY OPP 2005-03-12..2011-06-20  PRT PTY GOV 2011-06-21..2015-11-25  PRT PTY OPP 2015-11-26..2024-04-01  PRT PTY GOV 2024-04-02..
CDS-PP | CDS - People's Party | Popular Party of Portugal  PRT PTY
Chega | Chega party  PRT PTY
Left Bloc | Bloco de Esquerda  PRT PTY
Portuguese Communist Party | Partido Comunista Português  PRT PTY
Livre party  PRT PTY
Liberal Initiative of Portugal | Iniciativa Liberal  PRT PTY
PAN of Portugal | People-Animals-Nature party  PRT PTY
National Renewal Party of Portugal | Ergue-te  PRT PTY
CDU of Portugal | Unitary Democratic Coalition  PRT PTY
Portuguese parliament | Assembly of the Republic of Portugal | Assembleia da República of Portugal | Portugal's parliament  PRT LEG
Portuguese Constitutional Court | Portugal's Constitutional Court  PRT JUD
Portuguese Attorney General's Office | Procuradoria-Geral da República of Portugal  PRT JUD
Portuguese Supreme Court  PRT JUD
Central Criminal Investigation Court  PRT JUD
PIDE  PRT SPY
SIS of Portugal | Portuguese intelligence service SIS | Serviço de Informações de Segurança  PRT SPY
Portuguese Security and Intelligence System | SIRP ; SIED  PRT SPY
Republican National Guard of Portugal | Guarda Nacional Republicana | GNR of Portugal  PRT COP
Polícia de Segurança Pública | PSP police  PRT COP
Polícia Judiciária of Portugal | Judicial Police of Portugal | Portuguese Judicial Police  PRT COP
SEF of Portugal | Foreigners and Borders Service | Serviço de Estrangeiros e Fronteiras  PRT COP
Polícia Marítima  PRT COP
Portuguese Armed Forces | Portuguese army  PRT MIL
Portuguese Navy ; Portuguese Air Force ; Armed Forces Movement of Portugal  PRT MIL
Belem Palace | Palácio de Belém  PRT GOV
Sao Bento Palace  PRT GOV
Bank of Portugal | Banco de Portugal  PRT GOV
Necessidades Palace  PRT GOV
Portuguese Foreign Ministry  PRT GOV
Camões Institute | Instituto Camões  PRT GOV
AIMA migration agency  PRT GOV
Civil Protection of Portugal | Portuguese Civil Protection | Proteção Civil of Portugal  PRT GOV
CGTP | CGTP-IN | General Confederation of Portuguese Workers  PRT LAB
UGT of Portugal | General Workers' Union of Portugal  PRT LAB
Fenprof  PRT LAB
SNPVAC  PRT LAB
EDP | Energias de Portugal  PRT BUS
Galp | Galp Energia  PRT BUS
TAP Air Portugal | TAP airline | TAP Portugal  PRT BUS
Banco Espírito Santo | Novo Banco  PRT BUS
Millennium BCP | Banco Comercial Português  PRT BUS
Caixa Geral de Depósitos  PRT BUS
Portugal Telecom | Altice Portugal  PRT BUS
REN grid company  PRT BUS
Mota-Engil  PRT BUS
Efacec  PRT BUS
OGMA  PRT BUS
Tekever  PRT BUS
Lusa | Lusa news agency | Agência Lusa  PRT JRN
Público newspaper of Portugal  PRT JRN
Diário de Notícias  PRT JRN
Expresso weekly | Expresso newspaper  PRT JRN
RTP broadcaster | Rádio e Televisão de Portugal  PRT JRN
Correio da Manhã  PRT JRN
Jornal de Notícias  PRT JRN
SIC Notícias | SIC television of Portugal  PRT JRN
TVI television of Portugal  PRT JRN
Observador  PRT JRN
Rádio Renascença  PRT JRN
TSF radio  PRT JRN
Gulbenkian Foundation | Calouste Gulbenkian Foundation  PRT CVL
SOS Racismo Portugal  PRT CVL
DECO consumer group  PRT CVL
Climáximo  PRT CVL
Portuguese Episcopal Conference | Portuguese Bishops' Conference  PRT REL
Regional Government of Madeira | Madeira government  PRT GOV
Regional Government of the Azores | Azores government  PRT GOV
FP-25 | Popular Forces 25 April | Forças Populares 25 de Abril  PRT REB
# --- Italy and San Marino
Democratic Party of Italy | Italian Democratic Party | Partito Democratico | Italy's Democratic Party  ITA PTY GOV 2007-10..2008-05-07  ITA PTY OPP 2008-05-08..2011-11-15  ITA PTY GOV 2011-11-16..2018-05-31  ITA PTY OPP 2018-06-01..2019-09-04  ITA PTY GOV 2019-09-05..2022-10-21  ITA PTY OPP 2022-10-22..
People of Freedom | Popolo della Libertà | PdL | House of Freedoms | Casa delle Libertà  ITA PTY
National Alliance of Italy | Alleanza Nazionale  ITA PTY
Italian Social Movement | MSI of Italy | Movimento Sociale Italiano  ITA PTY
Christian Democracy of Italy | Democrazia Cristiana | Italian Christian Democrats  ITA PTY
Italian Communist Party | Partito Comunista Italiano | PCI of Italy  ITA PTY
Democrats of the Left | Democratici di Sinistra | Democratic Party of the Left  ITA PTY
Communist Refoundation Party | Communist Refoundation | Rifondazione Comunista  ITA PTY
Party of Italian Communists  ITA PTY
Margherita party | Daisy party | Democracy is Freedom  ITA PTY
Olive Tree coalition | Ulivo  ITA PTY
Union of Christian and Centre Democrats | UDC of Italy | Union of the Centre of Italy  ITA PTY
Italy of Values | Italia dei Valori  ITA PTY
Italian Radicals | Radical Party of Italy | Partito Radicale  ITA PTY
Italian Socialist Party | Partito Socialista Italiano  ITA PTY
Future and Freedom | Futuro e Libertà  ITA PTY
Civic Choice of Italy | Scelta Civica  ITA PTY
New Centre-Right | Nuovo Centrodestra  ITA PTY
Italia Viva  ITA PTY
Azione party  ITA PTY
Più Europa  ITA PTY
Left Ecology Freedom | Sinistra Ecologia Libertà  ITA PTY
Free and Equal of Italy | Liberi e Uguali  ITA PTY
Article One of Italy | Articolo Uno  ITA PTY
Green Europe of Italy | Greens and Left Alliance | Alleanza Verdi e Sinistra  ITA PTY
Noi Moderati  ITA PTY
Cambiamo!  ITA PTY
Forza Nuova | New Force of Italy  ITA PTY
CasaPound | CasaPound Italia | Casa Pound  ITA PTY
Tricolour Flame | Fiamma Tricolore  ITA PTY
Power to the People of Italy | Potere al Popolo  ITA PTY
Coraggio Italia  ITA PTY
Italexit  ITA PTY
UDEUR  ITA PTY
South Tyrolean People's Party | SVP of South Tyrol | Südtiroler Volkspartei  ITA PTY
Union Valdôtaine | Valdostan Union  ITA PTY
Sardinian Action Party  ITA PTY
Movement for Autonomies of Sicily  ITA PTY
Italian Republican Party  ITA PTY
Lombard League | Liga Veneta  ITA PTY
Italian parliament | Italy's parliament | Montecitorio  ITA LEG
Italian Senate | Palazzo Madama | Senate of Italy  ITA LEG
Italian Chamber of Deputies | Italian lower house | Chamber of Deputies of Italy | Italy's Chamber of Deputies  ITA LEG
Copasir  ITA LEG
Farnesina | Italian Foreign Ministry | Palazzo della Farnesina  ITA GOV
Viminale  ITA GOV
Bank of Italy | Banca d'Italia  ITA GOV
Italian Treasury  ITA GOV
Consob  ITA GOV
Italian Civil Protection | Protezione Civile | Civil Protection Department of Italy | Italian Civil Protection Department  ITA GOV
Istat | ISTAT  ITA GOV
Italian Medicines Agency | AIFA  ITA GOV
CDP of Italy | Cassa Depositi e Prestiti  ITA GOV
AGCOM  ITA GOV
Italian Data Protection Authority | Garante Privacy  ITA GOV
ENAC  ITA GOV
Istituto Superiore di Sanità | Superior Health Institute  ITA GOV
Quirinal palace | Quirinale Palace  ITA GOV
Chigi Palace  ITA GOV
National Institute of Geophysics and Volcanology | INGV  ITA GOV
INPS  ITA GOV
Italian Space Agency  ITA GOV
Lombardy regional government | Lombardy region government  ITA GOV
Veneto regional government  ITA GOV
Sicilian regional government | Sicilian government  ITA GOV
AISE | Aise | Agenzia Informazioni e Sicurezza Esterna  ITA SPY
AISI | Agenzia Informazioni e Sicurezza Interna  ITA SPY
SISMI | Sismi  ITA SPY
SISDE | Sisde  ITA SPY
DIS of Italy | Dipartimento delle Informazioni per la Sicurezza  ITA SPY
Italian National Cybersecurity Agency  ITA SPY
Polizia di Stato | Italian state police | Italian police  ITA COP
DIGOS | Digos  ITA COP
DIA of Italy | Direzione Investigativa Antimafia  ITA COP
Italian Coast Guard | Italian coastguard | Guardia Costiera  ITA COP
ROS unit | ROS Carabinieri  ITA COP
Polizia Postale  ITA COP
NAS Carabinieri  ITA COP
Carabinieri Art Squad  ITA COP
Italian army | Italian military | Italian armed forces  ITA MIL
Italian navy | Marina Militare  ITA MIL
Operation Mare Nostrum | Mare Nostrum operation | Mare Nostrum mission  ITA MIL
Italian Air Force | Aeronautica Militare  ITA MIL
Folgore Brigade | Folgore parachute brigade  ITA MIL
Bersaglieri  ITA MIL
Alpini  ITA MIL
Garibaldi Brigade  ITA MIL
Gladio stay-behind network | Operation Gladio  ITA MIL
Italian Constitutional Court | Corte Costituzionale | Italy's Constitutional Court  ITA JUD
Court of Cassation of Italy | Italian Court of Cassation | Corte di Cassazione | Italian Supreme Court | Italy's top court  ITA JUD
CSM of Italy | Consiglio Superiore della Magistratura | Italian High Council of the Judiciary  ITA JUD
Corte dei Conti  ITA JUD
Milan prosecutors | Milan prosecutor's office  ITA JUD
Rome prosecutors | Rome prosecutor's office  ITA JUD
Palermo prosecutors  ITA JUD
Italian National Anti-Mafia Directorate | Direzione Nazionale Antimafia  ITA JUD
TAR Lazio  ITA JUD
Agrigento prosecutors  ITA JUD
Naples prosecutors  ITA JUD
CGIL  ITA LAB
CISL  ITA LAB
UIL union  ITA LAB
USB union  ITA LAB
FIOM | Fiom  ITA LAB
COBAS | Cobas  ITA LAB
UGL union  ITA LAB
Usigrai  ITA LAB
Confindustria  ITA BUS
Confcommercio  ITA BUS
ENI | Eni  ITA BUS
Enel  ITA BUS
Leonardo SpA | Finmeccanica | Leonardo defence group  ITA BUS
Fincantieri  ITA BUS
Fiat | FIAT | Fiat Chrysler  ITA BUS
UniCredit  ITA BUS
Intesa Sanpaolo  ITA BUS
Monte dei Paschi di Siena | Monte dei Paschi  ITA BUS
Mediobanca  ITA BUS
Telecom Italia | TIM telecoms  ITA BUS
Mediaset  ITA BUS
Fininvest  ITA BUS
Alitalia  ITA BUS
ITA Airways  ITA BUS
Ferrovie dello Stato | Trenitalia  ITA BUS
Autostrade per l'Italia | Atlantia | Autostrade  ITA BUS
Pirelli  ITA BUS
Olivetti  ITA BUS
Saipem  ITA BUS
Snam  ITA BUS
Terna  ITA BUS
Edison SpA  ITA BUS
Generali | Assicurazioni Generali  ITA BUS
Parmalat  ITA BUS
Ilva | ILVA | Acciaierie d'Italia  ITA BUS
Benetton  ITA BUS
Beretta  ITA BUS
AgustaWestland | Agusta  ITA BUS
Iveco | Iveco Defence  ITA BUS
Poste Italiane  ITA BUS
Banco Ambrosiano  ITA BUS
Hacking Team  ITA BUS
Ansaldo  ITA BUS
Italcementi  ITA BUS
Banca Popolare di Milano | Banco BPM  ITA BUS
Costa Crociere | Costa Cruises  ITA BUS
Webuild | Salini Impregilo  ITA BUS
Coldiretti  ITA AGR
Confagricoltura  ITA AGR
Italian Bishops' Conference | Italian Episcopal Conference | CEI of Italy  ITA REL
Communion and Liberation | Comunione e Liberazione  ITA REL
Union of Italian Jewish Communities  ITA REL
Union of Islamic Communities of Italy | UCOII  ITA REL
Caritas Italiana  ITA REL
Famiglia Cristiana  ITA REL
Emergency aid group | Emergency NGO | Emergency war surgery group  ITA CVL
Mediterranea Saving Humans | Mediterranea ship group | Mediterranea rescue group  ITA CVL
ResQ People  ITA CVL
Arci association | ARCI  ITA CVL
Libera anti-mafia group  ITA CVL
Legambiente  ITA CVL
Ultima Generazione  ITA CVL
No TAV movement | No Tav  ITA CVL
Tute Bianche  ITA CVL
Disobbedienti  ITA CVL
Sardines movement | Sardine movement  ITA CVL
Comunità Papa Giovanni XXIII  ITA CVL
Intersos  ITA CVL
COOPI | Coopi  ITA CVL
AVSI  ITA CVL
CESVI | Cesvi  ITA CVL
Italian Red Cross | Croce Rossa Italiana  ITA CVL
Antigone prison association  ITA CVL
Nessuno Tocchi Caino | Hands Off Cain  ITA CVL
Comunità Nuova  ITA CVL
Un Ponte Per  ITA CVL
Terre des Hommes Italia  ITA CVL
Casa Internazionale delle Donne  ITA CVL
ANPI  ITA CVL
Istituto Affari Internazionali | IAI of Rome  ITA EDU
ISPI think tank | Italian Institute for International Political Studies  ITA EDU
European University Institute  ITA EDU
Bocconi University  ITA EDU
La Sapienza | Sapienza University  ITA EDU
Spallanzani Institute | Spallanzani hospital  ITA EDU
Gimbe Foundation  ITA EDU
International Centre for Theoretical Physics  ITA EDU
RAI  ITA JRN
La Stampa  ITA JRN
Il Sole 24 Ore  ITA JRN
Il Messaggero  ITA JRN
Il Giornale  ITA JRN
Libero newspaper | Libero Quotidiano  ITA JRN
Il Fatto Quotidiano  ITA JRN
Il Foglio  ITA JRN
L'Unità  ITA JRN
Il Manifesto  ITA JRN
Avvenire  ITA JRN
L'Espresso  ITA JRN
Panorama magazine  ITA JRN
AGI news agency | Agenzia Italia  ITA JRN
Adnkronos | AKI news agency  ITA JRN
LaPresse  ITA JRN
Sky TG24 | Sky TG 24  ITA JRN
TG1  ITA JRN
RaiNews24 | Rai News 24  ITA JRN
La7  ITA JRN
Canale 5  ITA JRN
Il Gazzettino  ITA JRN
Il Mattino  ITA JRN
Il Tempo newspaper  ITA JRN
La Gazzetta dello Sport  ITA JRN
AsiaNews  ITA JRN
Nova news agency | Agenzia Nova  ITA JRN
Il Riformista  ITA JRN
Radio Radicale  ITA JRN
New Red Brigades | Red Brigades for the Construction of the Combatant Communist Party  ITA REB
Prima Linea  ITA REB
Informal Anarchist Federation | Federazione Anarchica Informale  ITA REB
Armed Revolutionary Nuclei | Nuclei Armati Rivoluzionari  ITA REB
Ordine Nuovo  ITA REB
Autonomia Operaia  ITA REB
Sacra Corona Unita  ITA CRM
Casalesi clan | Casalesi  ITA CRM
Corleone clan  ITA CRM
Banda della Magliana  ITA CRM
Spada clan  ITA CRM
Casamonica clan  ITA CRM
Propaganda Due | P2 Masonic lodge | P2 lodge  ITA CRM
Stidda  ITA CRM
Italian Embassy | Italian consulate  ITA GOV
Captains Regent  SMR GOV
Sammarinese Christian Democratic Party  SMR PTY
# --- Vatican
Holy See | Vatican Curia | Roman Curia | Apostolic See  VAT REL
Secretariat of State of the Vatican | Vatican Secretariat of State  VAT REL
Congregation for the Doctrine of the Faith | Dicastery for the Doctrine of the Faith  VAT REL
Pontifical Council for Justice and Peace  VAT REL
Dicastery for Promoting Integral Human Development  VAT REL
Congregation for the Evangelization of Peoples | Propaganda Fide  VAT REL
Dicastery for Eastern Churches | Congregation for the Eastern Churches  VAT REL
College of Cardinals  VAT REL
Pontifical Council for Interreligious Dialogue  VAT REL
Pontifical Council for Promoting Christian Unity  VAT REL
Pontifical Academy for Life  VAT REL
Pontifical Academy of Sciences  VAT REL
Cor Unum  VAT REL
Institute for the Works of Religion | Vatican Bank | IOR bank  VAT REL
Pontifical Commission for the Protection of Minors  VAT REL
Vatican court | Vatican tribunal  VAT REL
Vatican Press Office | Holy See Press Office  VAT REL
Synod of Bishops  VAT REL
Apostolic Nunciature  VAT REL
Governorate of Vatican City  VAT REL
L'Osservatore Romano | Osservatore Romano  VAT JRN
Vatican Radio  VAT JRN
Vatican News  VAT JRN
Fides news agency | Agenzia Fides  VAT JRN
Vatican Media  VAT JRN
Swiss Guard | Pontifical Swiss Guard | Swiss Guards  VAT COP
Vatican Gendarmerie | Vatican gendarmes  VAT COP
Jesuit Refugee Service  VAT REL
Society of St Pius X | Society of Saint Pius X | SSPX | Lefebvrists  VAT REL
Legionaries of Christ | Legion of Christ  VAT REL
Franciscans | Franciscan order  VAT REL
Dominican order  VAT REL
Salesians | Salesian order  VAT REL
Comboni Missionaries  VAT REL
Order of Malta | Sovereign Military Order of Malta | Knights of Malta  VAT REL
Benedictine order  VAT REL
Custody of the Holy Land  VAT REL
Focolare movement  VAT REL
White Fathers  VAT REL
Caritas Internationalis  VAT REL
Aid to the Church in Need  VAT REL
Pax Christi | Pax Christi International  VAT REL
Neocatechumenal Way  VAT REL
Capuchin friars  VAT REL
Maryknoll  VAT REL
Council of the Bishops' Conferences of Europe | COMECE  VAT REL
# --- Malta, Andorra, Monaco
Labour Party of Malta | Maltese Labour Party | Malta Labour Party | Partit Laburista  MLT PTY GOV 1996-10-28..1998-09-05  MLT PTY OPP 1998-09-06..2013-03-10  MLT PTY GOV 2013-03-11..
Nationalist Party of Malta | Maltese Nationalist Party | Partit Nazzjonalista  MLT PTY GOV 1987-05-12..1996-10-27  MLT PTY OPP 1996-10-28..1998-09-05  MLT PTY GOV 1998-09-06..2013-03-10  MLT PTY OPP 2013-03-11..
Armed Forces of Malta | Maltese armed forces | Maltese army | Maltese navy  MLT MIL
Maltese police | Malta police | Malta Police Force  MLT COP
Maltese parliament | Malta's parliament  MLT LEG
Central Bank of Malta  MLT GOV
Malta Financial Services Authority  MLT GOV
Malta Gaming Authority  MLT GOV
Auberge de Castille  MLT GOV
Times of Malta  MLT JRN
Malta Independent  MLT JRN
Malta Today | MaltaToday  MLT JRN
TVM of Malta  MLT JRN
Pilatus Bank  MLT BUS
Air Malta  MLT BUS
Electrogas  MLT BUS
Daphne Caruana Galizia Foundation  MLT CVL
Repubblika  MLT CVL
Migrant Offshore Aid Station | MOAS  MLT CVL
Aditus Foundation  MLT CVL
Democrats for Andorra  AND PTY
Social Democratic Party of Andorra  AND PTY
General Council of Andorra  AND LEG
Banca Privada d'Andorra  AND BUS
Grimaldi palace | Prince's Palace of Monaco  MCO GOV
National Council of Monaco  MCO LEG
# --- Greece
Communist Party of Greece | KKE | Greek Communist Party | Greek Communists  GRC PTY OPP
LAOS party | Popular Orthodox Rally | LAOS of Greece  GRC PTY OPP
Democratic Left of Greece | DIMAR | Dimar  GRC PTY OPP
To Potami | Potami party  GRC PTY OPP
Popular Unity of Greece | Laiki Enotita  GRC PTY OPP
Course of Freedom | Plefsi Eleftherias  GRC PTY OPP
MeRA25  GRC PTY OPP
Greek Solution | Elliniki Lysi  GRC PTY OPP
Niki party of Greece  GRC PTY OPP
Spartans party | Spartiates  GRC PTY OPP
Voice of Reason party  GRC PTY OPP
New Left of Greece | Nea Aristera  GRC PTY OPP
Political Spring | Politiki Anixi  GRC PTY OPP
Democratic Social Movement of Greece | DIKKI  GRC PTY OPP
Antarsya  GRC PTY OPP
Friendship, Equality and Peace Party | KIEF  GRC PTY OPP
Union of Centrists  GRC PTY OPP
Independent Greeks | ANEL | Anexartitoi Ellines  GRC PTY OPP 2012-02..2015-01-25  GRC PTY GOV 2015-01-26..2019-01-13  GRC PTY OPP 2019-01-14..
Greek parliament | Hellenic Parliament | Vouli | Greece's parliament  GRC LEG
Council of State of Greece | Greek Council of State  GRC JUD
Greek Supreme Court | Areios Pagos | Areopagus | Greece's Supreme Court  GRC JUD
Greek prosecutors  GRC JUD
EYP of Greece | National Intelligence Service of Greece | Greek National Intelligence Service | Greek intelligence service | Greece's National Intelligence Service  GRC SPY
Greek police | Hellenic Police | Greek riot police  GRC COP
Hellenic Coast Guard | Greek coast guard | Greek coastguard  GRC COP
Greek anti-terrorism police | Greek anti-terrorist squad  GRC COP
Greek Fire Service | Hellenic Fire Service  GRC COP
Hellenic Army | Greek army | Hellenic Armed Forces | Greek armed forces | Greek military | Hellenic National Defence General Staff  GRC MIL
Hellenic Navy | Greek navy  GRC MIL
Hellenic Air Force | Greek air force  GRC MIL
Maximos Mansion | Maximou  GRC GOV
Greek Foreign Ministry  GRC GOV
Bank of Greece | Greek central bank  GRC GOV
Hellenic Financial Stability Fund  GRC GOV
Taiped | Hellenic Republic Asset Development Fund  GRC GOV
Hellenic Statistical Authority | Elstat  GRC GOV
Public Power Corporation of Greece | Greek Public Power Corporation  GRC GOV
DEPA  GRC GOV
DESFA  GRC GOV
Mount Athos community | Holy Community of Mount Athos  GRC GOV
National Transparency Authority of Greece  GRC GOV
Hellenic Data Protection Authority | ADAE  GRC GOV
GSEE | General Confederation of Greek Workers  GRC LAB
ADEDY | Adedy  GRC LAB
PAME | Pame  GRC LAB
Panhellenic Seamen's Federation | Greek seamen's union | PNO seamen's federation  GRC LAB
POE-OTA  GRC LAB
ESIEA  GRC LAB
GENOP-DEI  GRC LAB
OLME teachers' union  GRC LAB
OASA  GRC LAB
Church of Greece | Greek Orthodox Church | Orthodox Church of Greece | Holy Synod of Greece  GRC REL
Hellenic Petroleum | HelleniQ Energy  GRC BUS
Eurobank  GRC BUS
Alpha Bank  GRC BUS
National Bank of Greece  GRC BUS
Piraeus Bank  GRC BUS
Aegean Airlines  GRC BUS
Olympic Airways | Olympic Airlines | Olympic Air  GRC BUS
OTE telecoms | Hellenic Telecommunications Organization  GRC BUS
Piraeus Port Authority  GRC BUS
Hellenic Shipyards | Skaramangas shipyard  GRC BUS
Hellenic Aerospace Industry  GRC BUS
Mytilineos | Metlen Energy  GRC BUS
Energean  GRC BUS
Hellenic Gold | Hellas Gold  GRC BUS
Hellenic Train | TrainOSE  GRC BUS
SEV industry federation | Hellenic Federation of Enterprises  GRC BUS
Intralot  GRC BUS
Motor Oil Hellas  GRC BUS
Union of Greek Shipowners  GRC BUS
Intellexa  GRC BUS
Kathimerini | Ekathimerini  GRC JRN
ERT of Greece | Hellenic Broadcasting Corporation | ERT broadcaster  GRC JRN
Ta Nea  GRC JRN
To Vima  GRC JRN
Eleftherotypia  GRC JRN
Ethnos newspaper of Greece | Ethnos  GRC JRN
Skai television | Skai TV | SKAI  GRC JRN
Mega TV | Mega television  GRC JRN
ANT1 | Antenna TV  GRC JRN
Athens News Agency | ANA-MPA | Athens-Macedonian News Agency  GRC JRN
Avgi newspaper | I Avgi  GRC JRN
Proto Thema  GRC JRN
Documento newspaper  GRC JRN
Efimerida ton Syntakton | EfSyn  GRC JRN
Rizospastis  GRC JRN
Alpha TV of Greece  GRC JRN
Reporters United  GRC JRN
Inside Story of Greece  GRC JRN
Revolutionary Struggle of Greece | Epanastatikos Agonas | Revolutionary Struggle group  GRC REB
Sect of Revolutionaries  GRC REB
Conspiracy of Fire Nuclei | Conspiracy of Cells of Fire  GRC REB
Revolutionary People's Struggle | ELA guerrilla group  GRC REB
Popular Fighters Group | Group of Popular Fighters  GRC REB
Rouvikonas | Rubicon anarchist group  GRC REB
Revolutionary Self-Defence | Revolutionary Self-Defense  GRC REB
Revolutionary Class Self-Defence  GRC REB
Greek Council for Refugees  GRC CVL
Greek Helsinki Monitor  GRC CVL
Hellenic Red Cross  GRC CVL
Aegean Boat Report  GRC CVL
Greek Forum of Refugees  GRC CVL
Hellenic League for Human Rights  GRC CVL
ELIAMEP  GRC CVL
Refugee Support Aegean  GRC CVL
Indignants of Syntagma  GRC CVL
Equal Rights Beyond Borders  GRC CVL
Golden Dawn Watch  GRC CVL
Solidarity Now | SolidarityNow  GRC CVL
Emergency Response Centre International  GRC CVL
KEERFA  GRC CVL
Lesvos Solidarity  GRC CVL
Troika of lenders | EU-IMF troika  EUR GOV
Greek Embassy | Greek consulate  GRC GOV
Synaspismos  GRC PTY OPP
# --- Cyprus
DISY | Democratic Rally | Democratic Rally of Cyprus | Disy  CYP PTY GOV 1993-02-28..2003-02-27  CYP PTY OPP 2003-02-28..2013-02-27  CYP PTY GOV 2013-02-28..2023-02-27  CYP PTY OPP 2023-02-28..
AKEL | Akel | Progressive Party of Working People | Cypriot Communists  CYP PTY OPP ..2003-02-27  CYP PTY GOV 2003-02-28..2013-02-27  CYP PTY OPP 2013-02-28..
DIKO | Diko | Democratic Party of Cyprus  CYP PTY
EDEK | Movement for Social Democracy of Cyprus  CYP PTY
ELAM | National Popular Front of Cyprus  CYP PTY
Evroko | European Party of Cyprus  CYP PTY
Citizens' Alliance of Cyprus  CYP PTY
New Horizons of Cyprus  CYP PTY
Ecologists Movement of Cyprus | Cyprus Greens  CYP PTY
Solidarity Movement of Cyprus  CYP PTY
United Democrats of Cyprus  CYP PTY
Volt Cyprus  CYP PTY
Direct Democracy of Cyprus  CYP PTY
Democratic Alignment | DIPA  CYP PTY
Cypriot parliament | Cyprus parliament | House of Representatives of Cyprus | Cypriot House of Representatives | Cyprus House of Representatives  CYP LEG
Cyprus National Guard | Cypriot National Guard | National Guard of Cyprus | Greek Cypriot National Guard  CYP MIL
Turkish Cypriot Security Forces | Turkish Cypriot Security Forces Command  CYP MIL
EOKA  CYP REB
EOKA-B  CYP REB
Turkish Resistance Organisation | TMT of Cyprus  CYP PRM
Cypriot police | Cyprus police | Turkish Cypriot police  CYP COP
Cyprus coast guard | Cypriot port police  CYP COP
KYP of Cyprus | Cyprus Intelligence Service | Central Intelligence Service of Cyprus  CYP SPY
Central Bank of Cyprus | Cyprus central bank | Cypriot central bank  CYP GOV
Cyprus Joint Rescue Coordination Centre  CYP GOV
Committee on Missing Persons in Cyprus  CYP GOV
Cyprus Securities and Exchange Commission  CYP GOV
Presidential Palace of Nicosia  CYP GOV
Cyprus Supreme Court | Supreme Court of Cyprus | Cypriot Supreme Court  CYP JUD
Church of Cyprus | Cypriot Orthodox Church | Orthodox Church of Cyprus | Greek Orthodox Church of Cyprus  CYP REL
Bank of Cyprus  CYP BUS
Laiki Bank | Popular Bank of Cyprus | Cyprus Popular Bank | Laiki  CYP BUS
Cyprus Airways  CYP BUS
Hellenic Bank  CYP BUS
Electricity Authority of Cyprus  CYP BUS
PEO union  CYP LAB
SEK union of Cyprus  CYP LAB
PASYDY  CYP LAB
KTOS  CYP LAB
KTOEÖS  CYP LAB
Cyprus Mail  CYP JRN
Cyprus News Agency  CYP JRN
Cyprus Broadcasting Corporation | CyBC  CYP JRN
Politis newspaper  CYP JRN
Phileleftheros | Philenews  CYP JRN
Simerini  CYP JRN
In-Cyprus  CYP JRN
Kibris newspaper | Kıbrıs newspaper  CYP JRN
Avrupa newspaper of Nicosia  CYP JRN
Yeniduzen  CYP JRN
Halkin Sesi | Halkın Sesi  CYP JRN
BRT of Northern Cyprus | Bayrak Radio  CYP JRN
Havadis of Nicosia  CYP JRN
TAK news agency | Türk Ajansı Kıbrıs  CYP JRN
Turkish Cypriot government | Turkish Republic of Northern Cyprus | TRNC | KKTC | Turkish Cypriot administration | Turkish Cypriot authorities | breakaway Turkish Cypriot state | self-declared Turkish Republic of Northern Cyprus | Turkish Cypriot leadership  CYP GOV
National Unity Party of Northern Cyprus | Ulusal Birlik Partisi | UBP  CYP PTY
Republican Turkish Party | CTP  CYP PTY
Democratic Party of Northern Cyprus | Demokrat Parti of Northern Cyprus  CYP PTY
Communal Democracy Party | TDP of Northern Cyprus  CYP PTY
People's Party of Northern Cyprus | Halkın Partisi  CYP PTY
Rebirth Party of Northern Cyprus  CYP PTY
Turkish Cypriot parliament | Assembly of the Republic of Northern Cyprus | Northern Cyprus parliament  CYP LEG
UNFICYP | UN Peacekeeping Force in Cyprus | United Nations Peacekeeping Force in Cyprus  UNO MIL
# --- United Nations: organs, agencies, missions, tribunals, panels
UN Economic and Social Council | United Nations Economic and Social Council | ECOSOC  UNO
UN Secretariat | United Nations Secretariat  UNO
UN Human Rights Committee | United Nations Human Rights Committee ; UN Commission on Human Rights | United Nations Commission on Human Rights | UN Human Rights Commission | United Nations Human Rights Commission  UNO
UN Committee Against Torture | United Nations Committee Against Torture  UNO
UN Committee on the Rights of the Child | United Nations Committee on the Rights of the Child  UNO
CEDAW | Committee on the Elimination of Discrimination against Women | UN Committee on the Elimination of Discrimination Against Women  UNO
UN Committee on the Elimination of Racial Discrimination | Committee on the Elimination of Racial Discrimination  UNO
UN Committee on Enforced Disappearances  UNO
UN Working Group on Arbitrary Detention | United Nations Working Group on Arbitrary Detention  UNO
UN Working Group on Enforced Disappearances  UNO
UN Subcommittee on Prevention of Torture | Subcommittee on Prevention of Torture  UNO
UN Commission of Inquiry on Syria | Independent International Commission of Inquiry on Syria | UN Syria commission ; UN Commission of Inquiry  UNO
UN Fact-Finding Mission on Myanmar ; Independent Investigative Mechanism for Myanmar | IIMM  UNO
UN Fact-Finding Mission on Libya  UNO
UN Fact-Finding Mission on Iran  UNO
UN Fact-Finding Mission on Venezuela  UNO
UN Fact-Finding Mission for Sudan | UN fact-finding mission on Sudan  UNO
UN Group of Eminent Experts on Yemen  UNO
International Commission of Human Rights Experts on Ethiopia | UN Commission of Human Rights Experts on Ethiopia  UNO
UN Independent Commission of Inquiry on Ukraine | Independent International Commission of Inquiry on Ukraine | UN commission of inquiry on Ukraine  UNO
UN Commission of Inquiry on Burundi  UNO
UN Commission of Inquiry on Eritrea  UNO
UN Commission of Inquiry on North Korea  UNO
Goldstone Commission | Goldstone mission  UNO
UN Fact Finding Mission on the Gaza Conflict  UNO
Group of Human Rights Experts on Nicaragua  UNO
International, Impartial and Independent Mechanism | IIIM  UNO JUD
UNITAD  UNO JUD
UN Panel of Experts | United Nations Panel of Experts | UN Group of Experts | United Nations Group of Experts  UNO
UN sanctions committee | UN Security Council sanctions committee  UNO
UN Sanctions Monitoring Team  UNO
1267 Committee  UNO
UN Counter-Terrorism Committee  UNO
OPCW-UN Joint Investigative Mechanism | Joint Investigative Mechanism ; OPCW-UN Joint Mission  UNO
International Residual Mechanism for Criminal Tribunals | IRMCT ; UN war crimes tribunal | UN war crimes court | Hague war crimes tribunal | UN Yugoslav tribunal ; UN tribunal for Rwanda  UNO JUD
International Law Commission | UN International Law Commission  UNO JUD
International Tribunal for the Law of the Sea | ITLOS  UNO JUD
UN Dispute Tribunal  UNO JUD
UN Appeals Tribunal  UNO JUD
CICIG | International Commission Against Impunity in Guatemala  UNO JUD
MINUGUA  UNO JUD
UN Department of Peacekeeping Operations | UN Department of Peace Operations | UN peacekeeping department | United Nations Department of Peacekeeping Operations | DPKO  UNO
UN Department of Political Affairs | UN Department of Political and Peacebuilding Affairs  UNO
UN Department of Safety and Security | UNDSS  UNO
UN Office for Disarmament Affairs | UNODA  UNO
UN Peacebuilding Commission  UNO
UN Peacebuilding Fund  UNO
UN Office of Internal Oversight Services | OIOS  UNO
UN Mine Action Service | UNMAS | United Nations Mine Action Service  UNO
UNOPS | United Nations Office for Project Services | UN Office for Project Services  UNO
UNITAR  UNO
UNOSAT | United Nations Satellite Centre  UNO
UN Global Compact | United Nations Global Compact  UNO
UN Volunteers  UNO
UNDRR | UN Office for Disaster Risk Reduction | UNISDR  UNO
UN Office of Counter-Terrorism  UNO
UN Department of Public Information  UNO
UN Humanitarian Air Service | UNHAS | United Nations Humanitarian Air Service  UNO
UNDEF  UNO
UN-Habitat | United Nations Human Settlements Programme  UNO
UN Industrial Development Organization | UNIDO | United Nations Industrial Development Organization  UNO
IFAD | International Fund for Agricultural Development  UNO
Universal Postal Union  UNO
WIPO | World Intellectual Property Organization | World Intellectual Property Organisation  UNO
UN World Tourism Organization | UNWTO | World Tourism Organization | UN Tourism  UNO
United Nations University  UNO
UNRISD  UNO
UNFCCC | UN Framework Convention on Climate Change | United Nations Framework Convention on Climate Change | UN climate agency | UN Climate Change secretariat | UN climate body  UNO
Intergovernmental Panel on Climate Change | IPCC | UN climate panel | UN Intergovernmental Panel on Climate Change | UN climate science panel  UNO
UN Convention to Combat Desertification | UNCCD  UNO
Green Climate Fund  UNO
Global Environment Facility  UNO
CITES | Convention on International Trade in Endangered Species  UNO
World Heritage Committee | UNESCO World Heritage Committee | UNESCO World Heritage Centre  UNO
UNCDF  UNO
International Trade Centre  UNO
UN Ozone Secretariat  UNO
UNICRI  UNO
UNIDIR | UN Institute for Disarmament Research  UNO
International Narcotics Control Board | INCB  UNO
UN Office at Geneva | UN Geneva  UNO
Codex Alimentarius Commission  UNO
Education Cannot Wait  UNO
UN Commission on the Status of Women | Commission on the Status of Women  UNO
UN Permanent Forum on Indigenous Issues  UNO
UN food agency  UNO
UN migration agency | UN migration body  UNO
UN labour agency | UN labor agency  UNO
UN cultural agency | UN cultural body | UN culture agency | UN educational agency  UNO
UN aviation agency | UN civil aviation agency  UNO
UN shipping agency | UN maritime agency  UNO
UN weather agency | UN meteorological agency | UN climate and weather agency  UNO
UN drugs agency | UN crime agency | UN anti-drug agency  UNO
UN humanitarian agency | UN humanitarian office | UN aid agency | UN aid agencies  UNO
UN agency for Palestinian refugees | UN Palestinian refugee agency | UN agency for Palestinians  UNO
UN food and agriculture agency  UNO
UN women's agency  UNO
UN environment agency | UN environmental agency  UNO
UN Economic Commission for Africa | United Nations Economic Commission for Africa | UNECA  UNO
ECLAC | CEPAL | Economic Commission for Latin America and the Caribbean | UN Economic Commission for Latin America  UNO
ESCAP | UNESCAP | UN Economic and Social Commission for Asia and the Pacific  UNO
ESCWA | UN Economic and Social Commission for Western Asia  UNO
UNECE | UN Economic Commission for Europe | United Nations Economic Commission for Europe  UNO
UNTSO | UN Truce Supervision Organization | United Nations Truce Supervision Organization  UNO MIL
UNMOGIP | UN Military Observer Group in India and Pakistan  UNO MIL
MINURSO | UN Mission for the Referendum in Western Sahara | United Nations Mission for the Referendum in Western Sahara  UNO MIL
UNSMIS | UN Supervision Mission in Syria  UNO MIL
UNAMIR | UN Assistance Mission for Rwanda  UNO MIL
ONUSAL  UNO MIL
UNOMIG | UN Observer Mission in Georgia | United Nations Observer Mission in Georgia  UNO MIL
UNMIBH | UN Mission in Bosnia and Herzegovina  UNO MIL
UNPREDEP  UNO MIL
UNTAES  UNO MIL
UNCRO  UNO MIL
UNIKOM | UN Iraq-Kuwait Observation Mission  UNO MIL
BINUH | United Nations Integrated Office in Haiti | UN Integrated Office in Haiti  UNO MIL
MINUJUSTH  UNO MIL
UN Verification Mission in Colombia  UNO MIL
UNOGBIS  UNO MIL
UNOAU  UNO MIL
UNOCA | UN Office for Central Africa | UN Regional Office for Central Africa | United Nations Regional Office for Central Africa  UNO MIL
UNSCO | UN Special Coordinator for the Middle East Peace Process  UNO MIL
UNSCOL  UNO MIL
UNRCCA  UNO MIL
UN peacekeeping force in Lebanon  UNO MIL
UN-AU mission in Darfur | joint UN-African Union force | hybrid UN-African Union force  UNO MIL
UN mission in Afghanistan | United Nations mission in Afghanistan  UNO
UN mission in Libya  UNO
UN mission in Iraq | UN mission in Baghdad  UNO
UN mission in Yemen  UNO
UN Integrated Transition Assistance Mission in Sudan  UNO
United Nations Command | UN Command  IGO MIL
UN weapons inspectors | UN inspectors | UN arms inspectors  UNO
Oil-for-Food Programme | UN oil-for-food programme | UN oil-for-food program | Oil-for-food program ; Volcker committee | Independent Inquiry Committee  UNO
International Seabed Authority  IGO
# --- European Union and European bodies
Council of Ministers of the EU | EU Council of Ministers  EUR GOV
Foreign Affairs Council of the EU | EU Foreign Affairs Council  EUR GOV
Ecofin  EUR GOV
Political and Security Committee of the EU  EUR GOV
Coreper  EUR GOV
EU presidency | European Union presidency  EUR GOV
European Political Community  EUR GOV
Conference on the Future of Europe  EUR GOV
Convention on the Future of Europe | European Convention on the constitution  EUR GOV
European People's Party | EPP | EPP group | European People's Party group  EUR PTY
Party of European Socialists | Socialists and Democrats group | S&D | Progressive Alliance of Socialists and Democrats | S&D group  EUR PTY
Renew Europe | ALDE | Alliance of Liberals and Democrats for Europe | ALDE group  EUR PTY
European Conservatives and Reformists | ECR | ECR group  EUR PTY
Identity and Democracy | Identity and Democracy group  EUR PTY
Europe of Nations and Freedom  EUR PTY
Patriots for Europe  EUR PTY
Europe of Sovereign Nations  EUR PTY
Greens/EFA | European Greens | European Green Party | Greens-European Free Alliance  EUR PTY
European Free Alliance  EUR PTY
European Left Party | GUE/NGL | The Left in the European Parliament | Party of the European Left  EUR PTY
Europe of Freedom and Democracy | EFDD  EUR PTY
DiEM25  EUR PTY
Volt Europa  EUR PTY
Liberal International  NGO PTY
Socialist International  NGO PTY
International Democrat Union | International Democracy Union  NGO PTY
Centrist Democrat International  NGO PTY
Fourth International  NGO PTY
Global Greens  NGO PTY
European Committee of the Regions | Committee of the Regions  EUR GOV
European Economic and Social Committee  EUR GOV
European Ombudsman | EU Ombudsman  EUR GOV
European Data Protection Supervisor | European Data Protection Board  EUR GOV
European Medicines Agency  EUR GOV
European Centre for Disease Prevention and Control | ECDC  EUR GOV
European Food Safety Authority | EFSA  EUR GOV
European Asylum Support Office | EASO | EU Agency for Asylum | EUAA | European Union Agency for Asylum  EUR GOV
EU Agency for Fundamental Rights | European Union Agency for Fundamental Rights | EU Fundamental Rights Agency  EUR GOV
ENISA | EU Agency for Cybersecurity  EUR GOV
European Environment Agency  EUR GOV
European Union Aviation Safety Agency | EASA | European Aviation Safety Agency | EU aviation safety agency  EUR GOV
European Maritime Safety Agency  EUR GOV
European Chemicals Agency | ECHA  EUR GOV
Euratom | European Atomic Energy Community  EUR GOV
Eurostat  EUR GOV
Eurobarometer  EUR GOV
European Stability Mechanism | ESM bailout fund  EUR GOV
European Financial Stability Facility | EFSF  EUR GOV
European Securities and Markets Authority | ESMA  EUR GOV
European Banking Authority  EUR GOV
Single Resolution Board  EUR GOV
European Investment Fund  EUR GOV
European Training Foundation  EUR GOV
EU Satellite Centre | European Union Satellite Centre  EUR GOV
Copernicus Climate Change Service | Copernicus climate service | Copernicus Marine service  EUR GOV
EU Institute for Security Studies | European Union Institute for Security Studies | EUISS  EUR GOV
European Peace Facility  EUR GOV
Instrument in Support of Trade Exchanges | INSTEX  EUR GOV
ECHO | EU Humanitarian Aid Office | European Commission Humanitarian Office | European Community Humanitarian Office  EUR GOV
European Agency for Reconstruction  EUR GOV
EU Anti-Money Laundering Authority  EUR GOV
European Endowment for Democracy  EUR GOV
EU delegation | European Union Delegation  EUR GOV
EuropeAid  EUR GOV
European Labour Authority  EUR GOV
Eurocorps  EUR GOV
Eurojust Network  EUR GOV
EU Civil Protection Mechanism  EUR GOV
OLAF | European Anti-Fraud Office | EU anti-fraud office | EU's anti-fraud office  EUR COP
European Public Prosecutor's Office | EPPO  EUR JUD
European Court of Auditors | EU Court of Auditors | EU auditors  EUR JUD
General Court of the EU | EU General Court | European General Court | European Court of First Instance  EUR JUD
EU Court of Justice | EU court  EUR JUD
European Cybercrime Centre  EUR COP
CEPOL  EUR COP
EUBAM | EU Border Assistance Mission | EUBAM Rafah | EU Border Assistance Mission at Rafah | EUBAM Libya  EUR COP
EUPOL | Eupol | EU Police Mission | EUPOL Afghanistan | EUPOL COPPS | European Union Police Mission  EUR COP
EUAM | EU Advisory Mission in Ukraine | EUAM Ukraine  EUR COP
EU Monitoring Mission in Georgia | EUMM ; European Union Monitoring Mission | EU Monitoring Mission | European Community Monitoring Mission  EUR
EU mission in Armenia | EUMA | European Union Mission in Armenia  EUR
Operation Sophia | EUNAVFOR Med  EUR MIL
Operation Irini ; European Union Naval Force | EU Naval Force  EUR MIL
Operation Aspides | EUNAVFOR Aspides | EU's Aspides mission | EU Aspides mission  EUR MIL
EU Military Staff | European Union Military Staff ; EU Military Committee | European Union Military Committee  EUR MIL
EU battlegroups  EUR MIL
EU Rapid Deployment Capacity  EUR MIL
European Defence Agency  EUR MIL
EMASOH | Operation Agenor  EUR MIL
Western European Union | WEU  EUR MIL
OCCAR  EUR MIL
INTCEN | EU INTCEN | EU Intelligence and Situation Centre | EU Intelligence Analysis Centre  EUR SPY
European Free Trade Association | EFTA ; EFTA Court ; EFTA Surveillance Authority  IGO
Stability Pact for South Eastern Europe  IGO
South-East European Cooperation Process  IGO
Regional Cooperation Council  IGO
Open Balkan  IGO
Union for the Mediterranean | Mediterranean Union | Euro-Mediterranean Partnership  IGO
Eastern Partnership  IGO
European Space Agency  IGO
CERN  IGO
Eurocontrol  IGO
European Southern Observatory  IGO
EUREKA programme  IGO
European Broadcasting Union | EBU  IGO
European Trade Union Confederation | ETUC  NGO LAB
International Trade Union Confederation | ITUC | International Confederation of Free Trade Unions | ICFTU  NGO LAB
International Transport Workers' Federation | ITF union  NGO LAB
IndustriALL  NGO LAB
Public Services International  NGO LAB
Education International  NGO LAB
World Federation of Trade Unions  NGO LAB
UNI Global Union | Uni Global  NGO LAB
European Transport Workers' Federation  NGO LAB
International Union of Food Workers  NGO LAB
BusinessEurope | UNICE  NGO BUS
European Round Table of Industrialists | European Round Table  NGO BUS
International Chamber of Commerce  NGO BUS
European Automobile Manufacturers' Association | ACEA  NGO BUS
International Air Transport Association | IATA  NGO BUS
International Chamber of Shipping  NGO BUS
BIMCO | Bimco  NGO BUS
International Swaps and Derivatives Association  NGO BUS
Institute of International Finance  NGO BUS
World Nuclear Association  NGO BUS
World Gold Council  NGO BUS
International Organisation of Employers  NGO BUS
Airports Council International  NGO BUS
Better Cotton Initiative  NGO BUS
Kimberley Process  NGO BUS
International Council on Mining and Metals  NGO BUS
Lloyd's Market Association  NGO BUS
Responsible Minerals Initiative  NGO BUS
Copa-Cogeca  NGO BUS
# --- NATO, OSCE, Council of Europe bodies
NATO Response Force  IGO MIL
Allied Command Operations  IGO MIL
SHAPE headquarters | SHAPE | Supreme Headquarters Allied Powers Europe  IGO MIL
Allied Command Transformation  IGO MIL
NATO Military Committee | NATO's Military Committee  IGO MIL
NATO Defence Planning Committee  IGO MIL
NATO Training Mission-Afghanistan  IGO MIL
NATO Training Mission in Iraq  IGO MIL
NATO Mission Iraq  IGO MIL
Operation Unified Protector  IGO MIL
Operation Ocean Shield  IGO MIL
Operation Active Endeavour  IGO MIL
Operation Sea Guardian  IGO MIL
Standing NATO Maritime Group  IGO MIL
Allied Rapid Reaction Corps  IGO MIL
NATO air forces  IGO MIL
Baltic Air Policing  IGO MIL
Enhanced Forward Presence  IGO MIL
NATO-led International Security Assistance Force | NATO-led force in Afghanistan | NATO-led forces in Afghanistan  IGO MIL
Joint Expeditionary Force  IGO MIL
Multinational Force and Observers  IGO MIL
Multinational Protection Force Albania | Operation Alba force  IGO MIL
NATO Parliamentary Assembly | North Atlantic Assembly  IGO LEG
OSCE Parliamentary Assembly  IGO LEG
Inter-Parliamentary Union | Interparliamentary Union  IGO LEG
Congress of Local and Regional Authorities | Congress of Local and Regional Authorities of the Council of Europe  IGO LEG
Parliamentary Assembly of the Mediterranean  IGO LEG
Assembly of the Western European Union  IGO LEG
Baltic Assembly  IGO LEG
Commonwealth Parliamentary Association  IGO LEG
ASEAN Inter-Parliamentary Assembly  IGO LEG
Parlatino | Latin American Parliament  IGO LEG
Central American Parliament | PARLACEN  IGO LEG
Andean Parliament  IGO LEG
Mercosur Parliament | Parlasur  IGO LEG
Inter-Parliamentary Alliance on China | IPAC  IGO LEG
Euronest  IGO LEG
Parliamentarians for Global Action  IGO LEG
NATO-Russia Council  IGO
NATO-Ukraine Council | NATO-Ukraine Commission  IGO
Euro-Atlantic Partnership Council  IGO
Partnership for Peace  IGO
NATO Support and Procurement Agency  IGO
NATO Defense College  IGO
Ukraine Defense Contact Group | Ramstein group | Ramstein format | Ukraine Defence Contact Group  IGO
Coalition of the Willing on Ukraine  IGO
Nordic-Baltic Eight | NB8  IGO
Conference on Security and Cooperation in Europe | Conference on Security and Co-operation in Europe  IGO
ODIHR | Office for Democratic Institutions and Human Rights | OSCE Office for Democratic Institutions and Human Rights  IGO
OSCE election observers | OSCE observers  IGO
OSCE Special Monitoring Mission | OSCE Special Monitoring Mission to Ukraine | OSCE monitors | OSCE monitoring mission | OSCE mission in Ukraine  IGO
Kosovo Verification Mission | OSCE Kosovo Verification Mission  IGO
OSCE Mission in Kosovo  IGO
OSCE media freedom representative  IGO
OSCE High Commissioner on National Minorities  IGO
OSCE Permanent Council  IGO
European Committee for the Prevention of Torture | Council of Europe Committee for the Prevention of Torture | Committee for the Prevention of Torture  IGO
European Committee of Social Rights  IGO
GRECO | Group of States against Corruption  IGO
Moneyval  IGO
European Commission against Racism and Intolerance | ECRI  IGO
Committee of Ministers of the Council of Europe | Council of Europe Committee of Ministers  IGO
Council of Europe Commissioner for Human Rights | Council of Europe Human Rights Commissioner  IGO
European Commission of Human Rights  IGO
# --- Courts and tribunals
African Court on Human and Peoples' Rights | African Court of Human Rights | African Court for Human and Peoples' Rights | African Court of Human and Peoples' Rights  IGO JUD
African Commission on Human and Peoples' Rights  IGO JUD
Caribbean Court of Justice  IGO JUD
Court of Arbitration for Sport  IGO JUD
London Court of International Arbitration  IGO JUD
International Court of Arbitration  IGO JUD
ICSID | International Centre for Settlement of Investment Disputes  IGO JUD
WTO Appellate Body | WTO dispute settlement body | WTO dispute panel  IGO JUD
International Military Tribunal | Nuremberg tribunal  IGO JUD
Iran-United States Claims Tribunal  IGO JUD
Eritrea-Ethiopia Claims Commission  IGO JUD
Eritrea-Ethiopia Boundary Commission  IGO JUD
Andean Tribunal of Justice  IGO JUD
Russell Tribunal on Palestine  IGO JUD
Uyghur Tribunal  IGO JUD
China Tribunal  IGO JUD
Iran Tribunal  IGO JUD
Hague Conference on Private International Law  IGO JUD
Hague-based court  IGO JUD
ICC prosecutors  IGO JUD
ICC judges  IGO JUD
ICC Office of the Prosecutor | Office of the Prosecutor of the ICC | International Criminal Court prosecutors  IGO JUD
Trust Fund for Victims  IGO JUD
Assembly of States Parties of the ICC  IGO JUD
# --- Economic, financial, energy and technical bodies
International Finance Corporation  IGO
MIGA  IGO
International Development Association  IGO
International Bank for Reconstruction and Development | World Bank Group | World Bank's International Finance Corporation  IGO
International Monetary and Financial Committee  IGO
IMF Executive Board | IMF board  IGO
IMF staff mission  IGO
Independent Evaluation Office of the IMF  IGO
Group of Thirty  IGO
Group of 10  IGO
Group of 24 | G24  IGO
Group of Five | G5 developing nations  IGO
Financial Stability Board | Financial Stability Forum  IGO
Basel Committee on Banking Supervision | Basel Committee  IGO
Egmont Group  IGO
London Club of creditors  IGO
Council of Europe Development Bank  IGO
Black Sea Trade and Development Bank  IGO
Nordic Investment Bank  IGO
Eurasian Development Bank  IGO
International Investment Bank  IGO
New Development Bank | BRICS bank | BRICS New Development Bank  IGO
Caribbean Development Bank  IGO
CAF development bank | Development Bank of Latin America | Andean Development Corporation  IGO
CABEI | Central American Bank for Economic Integration  IGO
Bank of the South  IGO
East African Development Bank  IGO
Development Bank of the Central African States | BDEAC  IGO
Islamic Corporation for the Insurance of Investment  IGO
Asian Clearing Union  IGO
OECD Development Assistance Committee | Development Assistance Committee  IGO
Nuclear Energy Agency  IGO
International Energy Forum  IGO
Energy Charter Secretariat | Energy Charter  IGO
Energy Community  IGO
East Mediterranean Gas Forum | EastMed Gas Forum  IGO
African Petroleum Producers Organization  IGO
International Tropical Timber Organization  IGO
International Coffee Organization  IGO
International Cocoa Organization  IGO
International Grains Council  IGO
International Sugar Organization  IGO
International Olive Council  IGO
International Rubber Consortium  IGO
International Whaling Commission | IWC whaling  IGO
ICCAT | International Commission for the Conservation of Atlantic Tunas  IGO
Northwest Atlantic Fisheries Organization  IGO
North East Atlantic Fisheries Commission  IGO
Commission for the Conservation of Antarctic Marine Living Resources | CCAMLR  IGO
Western and Central Pacific Fisheries Commission  IGO
Pacific Islands Forum Fisheries Agency  IGO
World Customs Organization  IGO
World Organisation for Animal Health | OIE animal health body | World Organization for Animal Health  IGO
Bureau International des Expositions  IGO
International Bureau of Weights and Measures  IGO
International Telecommunications Satellite Organization | Intelsat  IGO
International Mobile Satellite Organization  IGO
International Organization for Standardization  IGO
ICANN | Internet Corporation for Assigned Names and Numbers  IGO
World Anti-Doping Agency | WADA  IGO
International Development Law Organization  IGO
International Organization of Vine and Wine  IGO
International Institute for the Unification of Private Law | UNIDROIT  IGO
CGIAR  IGO
International Rice Research Institute  IGO
CIMMYT  IGO
Gavi | GAVI | Gavi vaccine alliance | Gavi, the Vaccine Alliance | Global Alliance for Vaccines and Immunisation | Vaccine Alliance  IGO MED
Global Fund to Fight AIDS, Tuberculosis and Malaria | Global Fund  IGO MED
CEPI | Coalition for Epidemic Preparedness Innovations  IGO MED
COVAX | Covax  IGO MED
Global Polio Eradication Initiative  IGO MED
Roll Back Malaria  IGO MED
Stop TB Partnership  IGO MED
Unitaid  IGO MED
Drugs for Neglected Diseases initiative  IGO MED
Pan American Health Organization | PAHO  IGO MED
Africa CDC | Africa Centres for Disease Control and Prevention | Africa Centers for Disease Control and Prevention  IGO MED
International Agency for Research on Cancer  IGO MED
World Medical Association  IGO MED
International Council of Nurses  IGO MED
# --- Arms control
Conference on Disarmament | UN Conference on Disarmament  IGO
Missile Technology Control Regime | MTCR  IGO
Wassenaar Arrangement  IGO
Australia Group  IGO
Zangger Committee  IGO
Proliferation Security Initiative  IGO
Hague Code of Conduct  IGO
OPANAL  IGO
ABACC  IGO
Biological Weapons Convention secretariat  IGO
KEDO | Korean Peninsula Energy Development Organization  IGO
Arms Trade Treaty secretariat  IGO
Global Initiative to Combat Nuclear Terrorism  IGO
Global Counterterrorism Forum  IGO
OPCW fact-finding mission  IGO
OPCW Investigation and Identification Team  IGO
OPCW Executive Council | OPCW inspectors  IGO
OPCW Technical Secretariat  IGO
IAEA board | IAEA Board of Governors  IGO
IAEA inspectors | UN nuclear inspectors | IAEA team | 35-nation board of governors  IGO
International nuclear fuel bank  IGO
IAEA LEU bank  IGO
# --- Regional organisations of other continents
African Union Commission | AU Commission  IGO
AU Peace and Security Council | African Union Peace and Security Council | Peace and Security Council  IGO
Pan-African Parliament  IGO
NEPAD | New Partnership for Africa's Development | AUDA-NEPAD  IGO
African Peer Review Mechanism  IGO
African Continental Free Trade Area secretariat | AfCFTA | AfCFTA Secretariat  IGO
COMESA | Common Market for Eastern and Southern Africa  IGO
International Conference on the Great Lakes Region | ICGLR  IGO
Indian Ocean Commission  IGO
SAMIDRC | SADC Mission in the Democratic Republic of Congo | SADC Mission in DRC | SADC Mission in Congo  IGO
East African Community Regional Force | EACRF  IGO
Frontline States  IGO
Multinational Security Support mission | MSS mission in Haiti  IGO
Gang Suppression Force  IGO
Organisation of African, Caribbean and Pacific States | ACP group | African, Caribbean and Pacific Group  IGO
Community of Portuguese Language Countries | CPLP | Community of Portuguese-speaking Countries  IGO
Ibero-American Summit | Ibero-American General Secretariat | SEGIB | Ibero-American Secretariat  IGO
D-8  IGO
Black Sea Economic Cooperation | BSEC | Organization of the Black Sea Economic Cooperation | Organisation of the Black Sea Economic Cooperation  IGO
GUUAM | Organization for Democracy and Economic Development  IGO
Eurasian Economic Community  IGO
Eurasian Economic Commission | EurAsEC  IGO
Customs Union Commission  IGO
Union State of Russia and Belarus  IGO
CIS peacekeeping force | Inter-State Council of the CIS | CIS observers | CIS election observers  IGO
East Asia Summit  IGO
ASEAN Plus Three | ASEAN+3  IGO
Asia Cooperation Dialogue  IGO
Boao Forum | Boao Forum for Asia  IGO
Shangri-La Dialogue  IGO
Regional Comprehensive Economic Partnership | RCEP  IGO
CPTPP | Comprehensive and Progressive Agreement for Trans-Pacific Partnership  IGO
Indo-Pacific Economic Framework | IPEF  IGO
Pacific Community | Secretariat of the Pacific Community  IGO
Melanesian Spearhead Group  IGO
Polynesian Leaders Group  IGO
Pacific Alliance | Alianza del Pacífico  IGO
SICA | Central American Integration System  IGO
SIECA  IGO
ALADI | Latin American Integration Association  IGO
Association of Caribbean States  IGO
Organisation of Eastern Caribbean States | Organization of Eastern Caribbean States | OECS  IGO
PROSUR  IGO
Petrocaribe  IGO
Amazon Cooperation Treaty Organization | ACTO  IGO
Rio Group  IGO
OAS mission in Haiti  IGO
OAS election observers  IGO
OAS Permanent Council  IGO
MACCIH  IGO
MAPP-OEA | OAS Electoral Observation Mission  IGO
International Contact Group on Venezuela  IGO
Contadora Group  IGO
Summit of the Americas  IGO
Sao Paulo Forum  IGO
Grupo de Puebla | Puebla Group  IGO
Arctic Council  IGO
Barents Euro-Arctic Council  IGO
Council of the Baltic Sea States  IGO
Central European Initiative  IGO
Adriatic Charter  IGO
Benelux | Benelux Union  IGO
British-Irish Council  IGO
North-South Ministerial Council  IGO
British-Irish Intergovernmental Conference  IGO
Nordic Council of Ministers  IGO
Antarctic Treaty Secretariat  IGO
Council of Arab Economic Unity  IGO
Arab Parliament  IGO
Arab Inter-Parliamentary Union  IGO
Arab League observers | Arab League monitors | Arab League observer mission  IGO
OIC Independent Permanent Human Rights Commission  IGO
Alliance of Civilizations | UN Alliance of Civilizations | UNAOC  IGO
Group of Eight industrialized nations | Group of Seven industrialized nations | G7 leaders  IGO
G7 foreign ministers | G-7 leaders | Group of 8 | Group of 7  IGO
G20 leaders  IGO
G20 finance ministers | G-20 leaders  IGO
RIC troika  IGO
Group of Friends of Syria | Friends of Syria | Friends of the Syrian People  IGO
International Syria Support Group | ISSG  IGO
Libya Contact Group  IGO
Friends of Yemen  IGO
International Support Group for Lebanon  IGO
Minsk process group | Normandy Contact Group | Normandy Format group  IGO
Core Group on Haiti  IGO
Astana guarantors  IGO
Ad Hoc Liaison Committee | AHLC  IGO
Temporary International Presence in Hebron | TIPH  IGO
Istanbul Process  IGO
Heart of Asia  IGO
E3+3 | Five plus One  IGO
EU-3 | EU three  IGO
Alliance of Small Island States | AOSIS  IGO
Least Developed Countries group | LDC group  IGO
V20 group  IGO
Climate Vulnerable Forum  IGO
Uniting for Consensus  IGO
G4 nations  IGO
African Group at the UN  IGO
Western European and Others Group | WEOG  IGO
Cairns Group  IGO
High Ambition Coalition  IGO
Open Government Partnership  IGO
Extractive Industries Transparency Initiative | EITI  IGO
Community of Democracies  IGO
Media Freedom Coalition  IGO
Freedom Online Coalition  IGO
International Holocaust Remembrance Alliance | IHRA  IGO
Powering Past Coal Alliance  IGO
International Solar Alliance  IGO
Aqaba Process  IGO
Christchurch Call  IGO
Ottawa Group  IGO
I2U2 group  IGO
Negev Forum  IGO
C5+1  IGO
G5+1  IGO
# --- International NGOs, aid and rights groups
International Federation for Human Rights | FIDH | International Federation of Human Rights  NGO CVL
World Organisation Against Torture | OMCT | World Organization Against Torture  NGO CVL
International Commission of Jurists  NGO CVL
International Service for Human Rights  NGO CVL
Minority Rights Group | Minority Rights Group International  NGO CVL
Coalition for the International Criminal Court  NGO CVL
International Center for Transitional Justice | International Centre for Transitional Justice  NGO CVL
Commission for International Justice and Accountability  NGO CVL
World Coalition Against the Death Penalty  NGO CVL
Ensemble contre la peine de mort | Together Against the Death Penalty  NGO CVL
Penal Reform International  NGO CVL
Fair Trials International  NGO CVL
Civicus  NGO CVL
Equality Now  NGO CVL
Global Centre for the Responsibility to Protect | International Coalition for the Responsibility to Protect  NGO CVL
Euro-Mediterranean Human Rights Monitor | Euro-Med Human Rights Monitor | Euro-Med Monitor  NGO CVL
EuroMed Rights | Euro-Mediterranean Human Rights Network  NGO CVL
Gulf Centre for Human Rights | Gulf Center for Human Rights  NGO CVL
European Roma Rights Centre  NGO CVL
ILGA | ILGA-Europe | International Lesbian, Gay, Bisexual, Trans and Intersex Association  NGO CVL
OutRight International | OutRight Action International  NGO CVL
Avaaz  NGO CVL
Change.org  NGO CVL
Global Voices  NGO CVL
Access Now  NGO CVL
Citizen Lab  NGO CVL
NetBlocks  NGO CVL
Forbidden Stories  NGO CVL
Amnesty Tech  NGO CVL
Global Initiative Against Transnational Organized Crime  NGO CVL
Organized Crime and Corruption Reporting Project | OCCRP  NGO CVL
International Consortium of Investigative Journalists | ICIJ  NGO CVL
Basel Institute on Governance  NGO CVL
Publish What You Pay  NGO CVL
Natural Resource Governance Institute | Revenue Watch Institute  NGO CVL
Stop Ecocide International  NGO CVL
Walk Free Foundation | Walk Free  NGO CVL
Terre des Femmes  NGO CVL
ECPAT  NGO CVL
Child Soldiers International | Coalition to Stop the Use of Child Soldiers  NGO CVL
Defence for Children International  NGO CVL
War Resisters' International  NGO CVL
Peace Brigades International  NGO CVL
Nonviolent Peaceforce  NGO CVL
Nonviolence International  NGO CVL
Women's International League for Peace and Freedom | WILPF  NGO CVL
International Campaign to Abolish Nuclear Weapons | ICAN  NGO CVL
International Campaign to Ban Landmines | ICBL  NGO CVL
Cluster Munition Coalition | Cluster Munitions Coalition  NGO CVL
Campaign to Stop Killer Robots  NGO CVL
International Action Network on Small Arms  NGO CVL
International Physicians for the Prevention of Nuclear War  NGO CVL
Pugwash Conferences | Pugwash  NGO CVL
Geneva Call  NGO CVL
Centre for Humanitarian Dialogue | Henri Dunant Centre | HD Centre | Center for Humanitarian Dialogue  NGO CVL
The Elders group  NGO CVL
Interpeace  NGO CVL
Search for Common Ground  NGO CVL
Conciliation Resources  NGO CVL
Global Rights Compliance  NGO CVL
Yahad-In Unum  NGO CVL
UN Watch  NGO CVL
NGO Monitor  NGO CVL
World Jewish Relief  NGO CVL
European Jewish Congress  NGO CVL
Rabbinical Center of Europe  NGO CVL
B'nai B'rith  NGO CVL
European Union of Jewish Students  NGO CVL
Plan International  NGO CVL
SOS Children's Villages  NGO CVL
International Medical Corps  NGO CVL
World Central Kitchen  NGO CVL
Direct Relief  NGO CVL
Medical Teams International  NGO CVL
Relief International  NGO CVL
GiveDirectly  NGO CVL
Aga Khan Foundation | Aga Khan Development Network  NGO CVL
International Orthodox Christian Charities  NGO CVL
HelpAge International  NGO CVL
Operation Smile  NGO CVL
ShelterBox  NGO CVL
MapAction  NGO CVL
Internal Displacement Monitoring Centre  NGO CVL
International Council of Voluntary Agencies ; InterAction  NGO CVL
Mercy Ships  NGO CVL
Muslim Hands  NGO CVL
Islamic Relief Worldwide  NGO CVL
Human Relief Foundation  NGO CVL
ACT Alliance  NGO CVL
Lutheran World Federation  NGO CVL
ALIMA | Alliance for International Medical Action  NGO CVL
MedGlobal  NGO CVL
Syria Relief  NGO CVL
INSO | International NGO Safety Organisation  NGO CVL
ACAPS  NGO CVL
REACH Initiative | Impact Initiatives  NGO CVL
FEWS NET | Famine Early Warning Systems Network  NGO CVL
Integrated Food Security Phase Classification | IPC food monitor | Famine Review Committee  NGO CVL
Alarm Phone | Watch the Med Alarm Phone  NGO CVL
SOS Humanity  NGO CVL
Border Forensics  NGO CVL
Forensic Architecture  NGO CVL
Gaza Freedom Flotilla | Freedom Flotilla | Gaza flotilla  NGO CVL
Women's Refugee Commission  NGO CVL
HIAS | Hebrew Immigrant Aid Society  NGO CVL
European Council on Refugees and Exiles | ECRE  NGO CVL
PICUM  NGO CVL
Statewatch  NGO CVL
Border Violence Monitoring Network  NGO CVL
Heifer International  NGO CVL
Habitat for Humanity  NGO CVL
Rotary International  NGO CVL
Lions Clubs International  NGO CVL
International Planned Parenthood Federation  NGO CVL
MSI Reproductive Choices | Marie Stopes International | Marie Stopes  NGO CVL
Sightsavers  NGO CVL
Orbis International  NGO CVL
CBM Christian Blind Mission  NGO CVL
Norwegian Afghanistan Committee  NGO CVL
Swedish Committee for Afghanistan  NGO CVL
Greenpeace International  NGO CVL
Sea Shepherd | Sea Shepherd Conservation Society  NGO CVL
International Union for Conservation of Nature | IUCN  NGO CVL
Conservation International  NGO CVL
Wildlife Conservation Society  NGO CVL
BirdLife International  NGO CVL
350.org  NGO CVL
Climate Action Network | Climate Action Network International  NGO CVL
Scientist Rebellion  NGO CVL
Rainforest Action Network  NGO CVL
Amazon Watch  NGO CVL
Traffic wildlife monitor  NGO CVL
International Fund for Animal Welfare | IFAW  NGO CVL
PETA | People for the Ethical Treatment of Animals  NGO CVL
Four Paws  NGO CVL
Born Free Foundation  NGO CVL
Earthjustice  NGO CVL
ClientEarth  NGO CVL
Carbon Brief  NGO CVL
Climate Analytics  NGO CVL
Ember climate think tank  NGO CVL
Global Carbon Project  NGO CVL
World Weather Attribution  NGO CVL
E3G  NGO CVL
Germanwatch  NGO CVL
European Environmental Bureau  NGO CVL
Transport & Environment | Transport and Environment  NGO CVL
World Resources Institute  NGO CVL
Environmental Justice Foundation  NGO CVL
Oil Change International  NGO CVL
Urgewald  NGO CVL
BankTrack  NGO CVL
African Parks  NGO CVL
Centre for International Environmental Law  NGO CVL
Basel Action Network  NGO CVL
EarthRights International  NGO CVL
Virunga Foundation  NGO CVL
La Via Campesina | Via Campesina  NGO CVL
Fairtrade International  NGO CVL
Slow Food movement  NGO CVL
World Social Forum  NGO CVL
International Peace Bureau  NGO CVL
World Alliance of Reformed Churches  NGO REL
Conference of European Churches  NGO REL
Baptist World Alliance  NGO REL
World Evangelical Alliance  NGO REL
Open Doors International  NGO REL
Christian Solidarity Worldwide  NGO REL
International Christian Concern  NGO REL
World Methodist Council  NGO REL
Salvation Army  NGO REL
Ahmadiyya Muslim Community | Ahmadiyya  NGO REL
Bahá'í International Community | Baha'i faith community  NGO REL
World Fellowship of Buddhists  NGO REL
Vishva Hindu Parishad International  NGO REL
Federation of Islamic Organizations in Europe | Council of European Muslims | European Council for Fatwa and Research  NGO REL
Middle East Council of Churches  NGO REL
All Africa Conference of Churches  NGO REL
Churches for Middle East Peace  NGO REL
Religions for Peace  NGO REL
Forum 18  NGO REL
Chabad-Lubavitch | Chabad | Lubavitch movement  NGO REL
Conference of European Rabbis  NGO REL
International Press Institute  NGO JRN
World Association of Newspapers | World Association of News Publishers | WAN-IFRA  NGO JRN
European Federation of Journalists  NGO JRN
International News Safety Institute  NGO JRN
International Freedom of Expression Exchange | IFEX  NGO JRN
PEN International | International PEN ; PEN America ; English PEN  NGO JRN
Press Emblem Campaign  NGO JRN
Internews  NGO JRN
South East Europe Media Organisation  NGO JRN
The New Humanitarian | IRIN News | IRIN  NGO JRN
openDemocracy | open Democracy  NGO JRN
European Pressphoto Agency | EPA photo agency  NGO JRN
Disclose investigative outlet  NGO JRN
Lighthouse Reports  NGO JRN
Investigate Europe  NGO JRN
The Intercept  NGO JRN
AllAfrica  NGO JRN
Vice News | Vice Media  NGO JRN
BuzzFeed News  NGO JRN
HuffPost | Huffington Post  NGO JRN
Business Insider  NGO JRN
Quartz news site  NGO JRN
Jacobin magazine  NGO JRN
Dow Jones Newswires  NGO JRN
Platts | S&P Global Platts  NGO JRN
Argus Media  NGO JRN
MLex  NGO JRN
Pharmaciens Sans Frontières  NGO MED
Medair  NGO MED
Merlin medical charity  NGO MED
Aide Médicale Internationale  NGO MED
World Heart Federation  NGO MED
International Diabetes Federation  NGO MED
Doctors Worldwide  NGO MED
International Rehabilitation Council for Torture Victims  NGO MED
Clinton Health Access Initiative  NGO MED
Cairo Institute for Human Rights Studies  EGY CVL
# --- Think tanks and research bodies with a world-wide name
European Council on Foreign Relations | ECFR  NGO EDU
Carnegie Europe  NGO EDU
German Marshall Fund | German Marshall Fund of the United States  NGO EDU
European Leadership Network  NGO EDU
Geneva Academy  NGO EDU
Armed Conflict Location & Event Data Project | ACLED | Armed Conflict Location and Event Data Project  NGO EDU
Action on Armed Violence  NGO EDU
Every Casualty ; Oxford Research Group  NGO EDU
Institute for Economics and Peace  NGO EDU
Conflict Observatory  NGO EDU
Crisis Watch | CrisisWatch  NGO EDU
World Policy Institute  NGO EDU
Economist Intelligence Unit  NGO EDU
Control Risks  NGO EDU
Oxford Economics  NGO EDU
Capital Economics  NGO EDU
Verisk Maplecroft | Maplecroft  NGO EDU
Oxford Analytica  NGO EDU
IHS Markit | IHS Jane's  NGO EDU
Kpler  NGO EDU
Vortexa  NGO EDU
Rystad Energy  NGO EDU
Wood Mackenzie  NGO EDU
Ambrey | Ambrey Analytics  NGO EDU
Dryad Global  NGO EDU
EOS Risk  NGO EDU
TankerTrackers | TankerTrackers.com  NGO EDU
Dragonfly intelligence  NGO EDU
Teneo  NGO EDU
Stratfor  NGO EDU
IntelCenter  NGO EDU
Long War Journal  NGO EDU
Global Firepower  NGO EDU
Fitch Ratings  MNC BUS
DBRS  MNC BUS
Club of Rome  NGO EDU
Trilateral Commission  NGO EDU
Bilderberg Group | Bilderberg  NGO EDU
Mont Pelerin Society  NGO EDU
Club de Madrid | Club of Madrid  NGO EDU
InterAction Council  NGO EDU
Global Commission on Drug Policy  NGO EDU
Independent International Commission on Kosovo  NGO EDU
Munk School  NGO EDU
World Justice Project  NGO EDU
V-Dem  NGO EDU
International Foundation for Electoral Systems | IFES  NGO EDU
Kofi Annan Foundation  NGO EDU
Mo Ibrahim Foundation  NGO EDU
Nobel Women's Initiative  NGO EDU
Free Tibet group  NGO EDU
Unrepresented Nations and Peoples Organization | UNPO  NGO EDU
Iraq Body Count  NGO EDU
# --- Sport and other world bodies
International Paralympic Committee  NGO SOC
World Athletics | IAAF | International Association of Athletics Federations  NGO SOC
Confederation of African Football  NGO SOC
CONMEBOL  NGO SOC
CONCACAF  NGO SOC
Asian Football Confederation  NGO SOC
FIDE | Fide chess federation | International Chess Federation  NGO SOC
# --- Companies working across states
Airbus Group | Airbus Defence and Space | Airbus Military  MNC BUS
Trans Adriatic Pipeline consortium | Nabucco consortium | Nabucco  MNC BUS
South Stream consortium  MNC BUS
Trans-Anatolian Pipeline consortium  MNC BUS
Caspian Pipeline Consortium  MNC BUS
Karachaganak Petroleum Operating  MNC BUS
North Caspian Operating Company  MNC BUS
European Aeronautic Defence and Space Company  MNC BUS
Eurofighter consortium | Eurofighter GmbH  MNC BUS
Eutelsat OneWeb | OneWeb  MNC BUS
Shell plc | Shell Petroleum Development Company | Shell Nigeria  MNC BUS
Ernst & Young | Ernst and Young  MNC BUS
Deloitte  MNC BUS
PricewaterhouseCoopers | PwC  MNC BUS
KPMG  MNC BUS
McKinsey | McKinsey & Company  MNC BUS
Arthur Andersen  MNC BUS
Mossack Fonseca  MNC BUS
Accenture  MNC BUS
Western Union  MNC BUS
Louis Dreyfus  MNC BUS
Erinys  MNC BUS
Control Risks Group  MNC BUS
Olive Group  MNC BUS
Unity Resources Group  MNC BUS
Garda World | GardaWorld  MNC BUS
DeepMind  MNC BUS
Arm Holdings  MNC BUS
Telegram Messenger  MNC BUS
Binance  MNC BUS
Bitfinex  MNC BUS
FTX exchange  MNC BUS
