kind place
# The Americas. Format as in middle_east.lex.

# United States. The state itself: the middle of its contiguous part.
United States | United States of America  USA  -  39.83 -98.58  country
New York | New York City | Manhattan | Brooklyn | Queens | Bronx  USA  New York  40.71 -74.01
Los Angeles  USA  California  34.05 -118.24
Chicago  USA  Illinois  41.88 -87.63
Houston  USA  Texas  29.76 -95.37
Dallas  USA  Texas  32.78 -96.80
Austin  USA  Texas  30.27 -97.74
San Antonio  USA  Texas  29.42 -98.49
El Paso  USA  Texas  31.76 -106.49
Paris  USA  Texas  33.66 -95.56  minor
Uvalde  USA  Texas  29.21 -99.79
Philadelphia  USA  Pennsylvania  39.95 -75.17
Pittsburgh  USA  Pennsylvania  40.44 -80.00
Phoenix  USA  Arizona  33.45 -112.07
Tucson  USA  Arizona  32.22 -110.97
San Diego  USA  California  32.72 -117.16
San Francisco  USA  California  37.77 -122.42
San Jose  USA  California  37.34 -121.89  minor
Sacramento  USA  California  38.58 -121.49
Oakland  USA  California  37.80 -122.27
San Bernardino  USA  California  34.11 -117.29
Seattle  USA  Washington  47.61 -122.33
Portland  USA  Oregon  45.52 -122.68
Denver  USA  Colorado  39.74 -104.99
Columbine  USA  Colorado  39.60 -105.07
Las Vegas  USA  Nevada  36.17 -115.14
Salt Lake City  USA  Utah  40.76 -111.89
Minneapolis  USA  Minnesota  44.98 -93.27
St Louis | St. Louis | Saint Louis  USA  Missouri  38.63 -90.20
Ferguson  USA  Missouri  38.74 -90.31
Kansas City  USA  Missouri  39.10 -94.58
Detroit  USA  Michigan  42.33 -83.05
Dearborn  USA  Michigan  42.32 -83.18
Cleveland  USA  Ohio  41.50 -81.69
Columbus  USA  Ohio  39.96 -83.00
Cincinnati  USA  Ohio  39.10 -84.51
Dayton  USA  Ohio  39.76 -84.19
Indianapolis  USA  Indiana  39.77 -86.16
Milwaukee  USA  Wisconsin  43.04 -87.91
Madison  USA  Wisconsin  43.07 -89.40
Kenosha  USA  Wisconsin  42.58 -87.82
Atlanta  USA  Georgia  33.75 -84.39
Miami  USA  Florida  25.76 -80.19
Orlando  USA  Florida  28.54 -81.38
Tampa  USA  Florida  27.95 -82.46
Jacksonville  USA  Florida  30.33 -81.66
Parkland  USA  Florida  26.31 -80.24
Palm Beach  USA  Florida  26.71 -80.04
New Orleans  USA  Louisiana  29.95 -90.07
Baton Rouge  USA  Louisiana  30.45 -91.19
Nashville  USA  Tennessee  36.16 -86.78
Memphis  USA  Tennessee  35.15 -90.05
Charlotte  USA  North Carolina  35.23 -80.84
Raleigh  USA  North Carolina  35.78 -78.64
Charleston  USA  South Carolina  32.78 -79.93
Birmingham  USA  Alabama  33.52 -86.80  minor
Montgomery  USA  Alabama  32.38 -86.30
Selma  USA  Alabama  32.41 -87.02
Jackson  USA  Mississippi  32.30 -90.18
Little Rock  USA  Arkansas  34.75 -92.29
Oklahoma City  USA  Oklahoma  35.47 -97.52
Tulsa  USA  Oklahoma  36.15 -95.99
Baltimore  USA  Maryland  39.29 -76.61
Charlottesville  USA  Virginia  38.03 -78.48
Richmond  USA  Virginia  37.54 -77.44
Norfolk  USA  Virginia  36.85 -76.29
Arlington  USA  Virginia  38.88 -77.11
Boston  USA  Massachusetts  42.36 -71.06
Cambridge  USA  Massachusetts  42.37 -71.11  minor
Providence  USA  Rhode Island  41.82 -71.41
Hartford  USA  Connecticut  41.76 -72.67
Newtown | Sandy Hook  USA  Connecticut  41.41 -73.30
Newark  USA  New Jersey  40.74 -74.17
Buffalo  USA  New York  42.89 -78.88
Albany  USA  New York  42.65 -73.75
Anchorage  USA  Alaska  61.22 -149.90
Honolulu | Pearl Harbor | Pearl Harbour  USA  Hawaii  21.31 -157.86
Waco  USA  Texas  31.55 -97.15
Fort Hood  USA  Texas  31.13 -97.78  point
Fort Bragg  USA  North Carolina  35.14 -79.00  point
Camp David  USA  Maryland  39.65 -77.46  point
Guantánamo Bay | Guantanamo Bay | Guantánamo | Guantanamo  CUB  Guantánamo  19.90 -75.10  point
Silicon Valley  USA  California  37.40 -122.10
Hollywood  USA  California  34.10 -118.33
Wall Street | Times Square | World Trade Center | Ground Zero  USA  New York  40.71 -74.01  point
Alabama | Ala.  USA  Alabama  32.80 -86.80  admin1
Alaska  USA  Alaska  64.00 -152.00  admin1
Arizona | Ariz.  USA  Arizona  34.30 -111.70  admin1
Arkansas | Ark.  USA  Arkansas  34.80 -92.40  admin1
California | Calif. | Southern California | Northern California  USA  California  37.20 -119.50  admin1
Colorado | Colo.  USA  Colorado  39.00 -105.50  admin1
Connecticut | Conn.  USA  Connecticut  41.60 -72.70  admin1
Delaware  USA  Delaware  39.00 -75.50  admin1
Florida | Fla.  USA  Florida  28.50 -82.40  admin1
Georgia  USA  Georgia  32.60 -83.40  admin1  minor
Hawaii  USA  Hawaii  20.50 -157.00  admin1
Idaho  USA  Idaho  44.40 -114.60  admin1
Illinois | Ill.  USA  Illinois  40.00 -89.20  admin1
Indiana | Ind.  USA  Indiana  39.90 -86.30  admin1
Iowa  USA  Iowa  42.00 -93.50  admin1
Kansas | Kan.  USA  Kansas  38.50 -98.40  admin1
Kentucky | Ky.  USA  Kentucky  37.50 -85.30  admin1
Louisiana  USA  Louisiana  31.00 -92.00  admin1
Maine  USA  Maine  45.30 -69.20  admin1
Maryland | Md.  USA  Maryland  39.00 -76.80  admin1
Massachusetts  USA  Massachusetts  42.20 -71.80  admin1
Michigan | Mich.  USA  Michigan  44.30 -85.40  admin1
Minnesota | Minn.  USA  Minnesota  46.30 -94.30  admin1
Mississippi  USA  Mississippi  32.70 -89.70  admin1
Missouri  USA  Missouri  38.40 -92.50  admin1
Montana  USA  Montana  47.00 -109.60  admin1
Nebraska | Neb.  USA  Nebraska  41.50 -99.80  admin1
Nevada | Nev.  USA  Nevada  39.30 -116.60  admin1
New Hampshire | N.H.  USA  New Hampshire  43.70 -71.60  admin1
New Jersey | N.J.  USA  New Jersey  40.20 -74.70  admin1
New Mexico | N.M.  USA  New Mexico  34.40 -106.10  admin1
New York state | New York State | upstate New York  USA  New York  42.90 -75.50  admin1
North Carolina | N.C.  USA  North Carolina  35.50 -79.40  admin1
North Dakota | N.D.  USA  North Dakota  47.40 -100.50  admin1
Ohio  USA  Ohio  40.30 -82.80  admin1
Oklahoma | Okla.  USA  Oklahoma  35.60 -97.50  admin1
Oregon | Ore.  USA  Oregon  43.90 -120.60  admin1
Pennsylvania  USA  Pennsylvania  40.90 -77.80  admin1
Rhode Island | R.I.  USA  Rhode Island  41.70 -71.60  admin1
South Carolina | S.C.  USA  South Carolina  33.90 -80.90  admin1
South Dakota | S.D.  USA  South Dakota  44.40 -100.20  admin1
Tennessee | Tenn.  USA  Tennessee  35.90 -86.40  admin1
Texas  USA  Texas  31.50 -99.30  admin1
Utah  USA  Utah  39.30 -111.70  admin1
Vermont | Vt.  USA  Vermont  44.10 -72.70  admin1
Virginia | Va.  USA  Virginia  37.50 -78.90  admin1
Washington state | Washington State  USA  Washington  47.40 -120.40  admin1
West Virginia | W.Va. | W. Va.  USA  West Virginia  38.60 -80.60  admin1
Wisconsin | Wis.  USA  Wisconsin  44.60 -89.70  admin1
Wyoming | Wyo.  USA  Wyoming  43.00 -107.60  admin1
Gulf of Mexico  -  -  25.00 -90.00  admin1

# Canada
Toronto  CAN  Ontario  43.65 -79.38
Montreal | Montréal  CAN  Quebec  45.50 -73.57
Vancouver  CAN  British Columbia  49.28 -123.12
Calgary  CAN  Alberta  51.05 -114.07
Edmonton  CAN  Alberta  53.55 -113.49
Winnipeg  CAN  Manitoba  49.90 -97.14
Quebec City  CAN  Quebec  46.81 -71.21
Halifax  CAN  Nova Scotia  44.65 -63.58
London  CAN  Ontario  42.98 -81.25  minor
Ontario  CAN  Ontario  50.00 -85.00  admin1
Quebec | Québec  CAN  Quebec  53.00 -70.00  admin1
Alberta  CAN  Alberta  55.00 -115.00  admin1
British Columbia  CAN  British Columbia  54.00 -125.00  admin1
Manitoba  CAN  Manitoba  55.00 -97.00  admin1
Saskatchewan  CAN  Saskatchewan  54.00 -106.00  admin1
Nova Scotia  CAN  Nova Scotia  45.00 -63.00  admin1

# Mexico, Central America, Caribbean
Tijuana  MEX  Baja California  32.51 -117.04
Ciudad Juárez | Ciudad Juarez | Juárez | Juarez  MEX  Chihuahua  31.69 -106.42
Guadalajara  MEX  Jalisco  20.66 -103.35
Monterrey  MEX  Nuevo León  25.69 -100.32
Acapulco  MEX  Guerrero  16.86 -99.88
Cancún | Cancun  MEX  Quintana Roo  21.16 -86.85
Culiacán | Culiacan  MEX  Sinaloa  24.81 -107.39
Nuevo Laredo  MEX  Tamaulipas  27.48 -99.52
Reynosa  MEX  Tamaulipas  26.09 -98.28
Matamoros  MEX  Tamaulipas  25.87 -97.50
Iguala | Ayotzinapa  MEX  Guerrero  18.34 -99.54
Oaxaca  MEX  Oaxaca  17.06 -96.72
Chiapas | San Cristóbal de las Casas | Tapachula  MEX  Chiapas  16.50 -92.50  admin1
Guerrero  MEX  Guerrero  17.60 -99.90  admin1
Sinaloa  MEX  Sinaloa  25.00 -107.50  admin1
Tamaulipas  MEX  Tamaulipas  24.30 -98.60  admin1
Michoacán | Michoacan  MEX  Michoacán  19.20 -101.90  admin1
Jalisco  MEX  Jalisco  20.60 -103.60  admin1
Veracruz  MEX  Veracruz  19.17 -96.13
Rio Grande  -  -  29.00 -103.00  admin1
San Pedro Sula  HND  Cortés  15.50 -88.03
Masaya  NIC  -  11.97 -86.10
Colón | Colon  PAN  -  9.36 -79.90
Panama Canal  PAN  -  9.08 -79.68  point
Darién Gap | Darien Gap | Darién | Darien  PAN  Darién  8.00 -77.50  admin1
Quetzaltenango  GTM  -  14.83 -91.52
Santiago de Cuba  CUB  -  20.02 -75.82
Bay of Pigs  CUB  -  22.10 -81.20  point
Cap-Haïtien | Cap-Haitien | Cap Haitien  HTI  Nord  19.76 -72.20
Gonaïves | Gonaives  HTI  Artibonite  19.45 -72.69
Cité Soleil | Cite Soleil  HTI  Ouest  18.58 -72.33
Kenscoff | Pétion-Ville | Petion-Ville  HTI  Ouest  18.51 -72.29
San Juan  PRI  -  18.47 -66.11
Montego Bay  JAM  -  18.47 -77.92
Caribbean | Caribbean Sea  -  -  15.00 -75.00  admin1
North America  -  -  48.40 -100.00  admin1
South America  -  -  -15.60 -56.10  admin1
Central America  -  -  14.00 -87.00  admin1
Latin America  -  -  -4.00 -66.00  admin1
Americas  -  -  19.00 -96.00  admin1

# South America
Medellín | Medellin  COL  Antioquia  6.24 -75.58
Cali  COL  Valle del Cauca  3.45 -76.53
Barranquilla  COL  Atlántico  10.97 -74.80
Cartagena  COL  Bolívar  10.40 -75.51
Cúcuta | Cucuta  COL  Norte de Santander  7.89 -72.50
Buenaventura  COL  Valle del Cauca  3.88 -77.03
Arauca  COL  Arauca  7.08 -70.76
Catatumbo | Norte de Santander  COL  Norte de Santander  8.50 -73.00  admin1
Cauca  COL  Cauca  2.50 -76.80  admin1
Caquetá | Caqueta | San Vicente del Caguán | San Vicente del Caguan  COL  Caquetá  1.60 -74.70  admin1
Putumayo  COL  Putumayo  0.70 -76.00  admin1
Maracaibo  VEN  Zulia  10.64 -71.61
Valencia  VEN  Carabobo  10.16 -68.00  minor
San Cristóbal | San Cristobal  VEN  Táchira  7.77 -72.22
Ciudad Bolívar | Ciudad Bolivar  VEN  Bolívar  8.12 -63.55
Essequibo | Esequibo | Guayana Esequiba  GUY  -  6.00 -59.50  admin1
Guayaquil  ECU  Guayas  -2.19 -79.89
Esmeraldas  ECU  Esmeraldas  0.97 -79.65
Cuenca  ECU  Azuay  -2.90 -79.00
Cusco | Cuzco  PER  Cusco  -13.53 -71.97
Arequipa  PER  Arequipa  -16.41 -71.54
Ayacucho  PER  Ayacucho  -13.16 -74.22
Puno | Juliaca  PER  Puno  -15.84 -70.02
Bagua  PER  Amazonas  -5.64 -78.53
Santa Cruz  BOL  Santa Cruz  -17.78 -63.18
Cochabamba  BOL  Cochabamba  -17.39 -66.16
El Alto  BOL  La Paz  -16.50 -68.19
São Paulo | Sao Paulo  BRA  São Paulo  -23.55 -46.63
Rio de Janeiro | Rio  BRA  Rio de Janeiro  -22.91 -43.17
Salvador  BRA  Bahia  -12.97 -38.50  minor
Belo Horizonte  BRA  Minas Gerais  -19.92 -43.94
Porto Alegre  BRA  Rio Grande do Sul  -30.03 -51.23
Recife  BRA  Pernambuco  -8.05 -34.90
Fortaleza  BRA  Ceará  -3.73 -38.53
Manaus  BRA  Amazonas  -3.12 -60.02
Belém | Belem  BRA  Pará  -1.46 -48.49
Curitiba  BRA  Paraná  -25.43 -49.27
Boa Vista | Roraima  BRA  Roraima  2.82 -60.67
Amazon | Amazon rainforest | Amazon basin | Amazonia  BRA  Amazonas  -4.00 -62.00  admin1
Córdoba | Cordoba  ARG  Córdoba  -31.42 -64.18
Rosario  ARG  Santa Fe  -32.95 -60.64
Mendoza  ARG  Mendoza  -32.89 -68.84
Ushuaia  ARG  Tierra del Fuego  -54.80 -68.30
Patagonia  ARG  -  -43.00 -68.00  admin1
Valparaíso | Valparaiso  CHL  Valparaíso  -33.05 -71.61
Concepción | Concepcion  CHL  Biobío  -36.83 -73.05
Araucanía | Araucania | Temuco  CHL  Araucanía  -38.74 -72.60  admin1
Punta del Este  URY  -  -34.96 -54.95
Ciudad del Este  PRY  -  -25.51 -54.61
