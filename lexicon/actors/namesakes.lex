kind namesake
# Names that news calls bodies of several states by: which body is meant is told by the state that the article is about.
# An organisation line that lists the bare name is the default; where none does there is no default and the line here lists all.

# --- parliaments and their houses
Congress  congress-party  argentine-congress  brazilian-congress  chilean-congress  colombian-congress  peruvian-congress  mexican-congress  paraguayan-congress  national-congress-of-honduras  plurinational-legislative-assembly  national-assembly-of-ecuador  venezuelan-national-assembly  congress-of-guatemala  congress-of-the-dominican-republic  legislative-assembly-of-el-salvador  legislative-assembly-of-costa-rica  national-assembly-of-nicaragua  national-assembly-of-panama  philippine-congress  spanish-congress-of-deputies  nepali-congress
National Congress  argentine-congress  brazilian-congress  chilean-congress  national-congress-of-honduras  national-assembly-of-ecuador  paraguayan-congress
House of Representatives  japanese-lower-house  australian-senate  new-zealand-parliament  philippine-house-of-representatives  nigerian-house-of-representatives  people-s-representative-council-of-indonesia  house-of-representatives-of-egypt  house-of-representatives-of-libya  house-of-representatives-of-morocco  national-assembly-of-belarus  cypriot-parliament  liberian-house-of-representatives  house-of-representatives-of-thailand  house-of-representatives-of-nepal  house-of-representatives-of-yemen  house-of-representatives-of-jordan  parliamentary-assembly-of-bosnia-and-herzegovina  colombian-congress  maltese-parliament
House of Councillors  house-of-councillors-of-morocco
Majlis  people-s-majlis  islamic-consultative-assembly
Supreme People's Court  supreme-people-s-court-of-vietnam

# --- parties by a full name
NASA | Nasa  national-super-alliance
Congress Party | Congress party  nepali-congress  malawi-congress-party  botswana-congress-party  sudanese-congress-party
Labour Party | Labour party  new-zealand-labour-party  irish-labour-party  norwegian-labour-party  dutch-labour-party  israeli-labor-party  labour-party-of-malta  labour-party-of-nigeria  mauritius-labour-party  jamaica-labour-party  labour-party-of-lithuania  georgian-labour-party  hong-kong-labour-party  fiji-labour-party  barbados-labour-party  antigua-labour-party  dominica-labour-party  saint-lucia-labour-party  st-kitts-and-nevis-labour-party  labor-party-of-mexico  labour-party-of-indonesia  tanzania-labour-party  congolese-party-of-labour
Labour  new-zealand-labour-party  irish-labour-party  norwegian-labour-party  dutch-labour-party  israeli-labor-party  labour-party-of-malta  mauritius-labour-party  fiji-labour-party  dominica-labour-party  saint-lucia-labour-party  st-kitts-and-nevis-labour-party
Labor Party | Labor  australian-labor-party  israeli-labor-party  norwegian-labour-party  new-zealand-labour-party  dutch-labour-party  irish-labour-party  labour-party  labor-party-of-mexico  georgian-labour-party  labour-party-of-malta  labour-party-of-indonesia
Conservative Party | Conservative party  conservative-party-of-canada  conservative-party-of-norway  colombian-conservative-party  conservative-people-s-party-of-denmark  conservative-party-of-japan  conservative-party-of-georgia  conservative-party-of-romania  conservative-party-of-uganda  conservative-party-of-south-africa
Conservatives  conservative-party  conservative-party-of-canada  conservative-party-of-norway  conservative-people-s-party-of-denmark  colombian-conservative-party  national-coalition-party
Tories | Tory  conservative-party-of-canada
Liberal Party  liberal-party-of-australia  liberal-party-of-canada  liberal-party-of-the-philippines  liberal-party-of-colombia  liberal-party-of-honduras  authentic-radical-liberal-party  venstre  liberal-party-of-sweden  partido-liberal-of-brazil  liberal-party-of-moldova  liberal-party-of-montenegro  liberal-party-of-rwanda  thai-liberal-party  liberal-party-of-hong-kong
Liberals  liberal-party-of-australia  liberal-party-of-canada  liberal-party-of-the-philippines  liberal-party-of-colombia  liberal-party-of-honduras  venstre  liberal-party-of-sweden  people-s-party-for-freedom-and-democracy  fdpthe-liberals  national-liberal-party-of-romania  open-vld
National Liberal Party  national-liberal-party-of-romania  national-liberal-party-of-lebanon
Liberal Democrats  liberal-democratic-party  ldpr
Liberal Democratic Party  ldpr  liberal-democratic-party-of-kenya  liberal-democratic-party-of-serbia  liberal-democratic-party-of-moldova  liberal-democratic-party-of-macedonia  liberal-democratic-party-of-belarus  liberal-democratic-party-of-bangladesh  uzlidep
Free Democrats  free-democrats-of-georgia  alliance-of-free-democrats  fdpthe-liberals
Democratic Party  democratic-party-of-italy  democratic-party-of-korea  democratic-party-of-japan  democratic-party-of-albania  democratic-party-serbia  democratic-party-of-mongolia  democratic-party-of-hong-kong  democratic-party-of-indonesia  democratic-party-of-moldova  democratic-party-of-kosovo  democratic-party-of-uganda  democratic-party-of-luxembourg  democratic-party-of-romania  democratic-party-of-armenia  diko  democratic-party-of-east-timor  democratic-party-of-turkmenistan  democratic-party-of-tajikistan  azerbaijan-democratic-party  democratic-party-of-south-africa  democratic-party-zambia  democratic-party-of-ivory-coast  democratic-party-of-equatorial-guinea  gabonese-democratic-party  thai-democrat-party  democrat-party-of-turkey
Democrats | Democrat  thai-democrat-party  democratic-party-of-italy  democratic-party-of-albania  democratic-party-serbia  democratic-party-of-korea  democratic-party-of-japan  democratic-party-of-hong-kong  democratic-party-of-mongolia  australian-democrats  israel-s-democrats-party  democrats-of-brazil  demokraatit  democrats-party-of-slovakia  slovenian-democratic-party  democratic-montenegro  the-democrats-benin  democratic-party-of-indonesia  democratic-party-of-moldova  sweden-democrats
Democrat Party  thai-democrat-party  democrat-party-of-turkey
Republican Party  les-republicains  republican-party-of-armenia  republican-party-of-chile  republican-party-of-georgia  republican-party-of-albania  italian-republican-party  republican-party-of-namibia  republicanos  al-joumhouri  republikaner  republican-party-of-russia
Republicans | Republican  les-republicains  republican-party-of-armenia  republican-party-of-chile  republican-party-of-georgia  republican-party-of-albania  republikaner
Socialist Party  socialist-party-of-france  psoe  socialist-party-of-portugal  socialist-party-of-albania  bulgarian-socialist-party  hungarian-socialist-party  socialist-party-of-serbia  pasok  socialist-party-of-wallonia  socialist-party-of-the-netherlands  italian-socialist-party  socialist-party-of-chile  socialist-party-of-argentina  brazilian-socialist-party  party-of-socialists-of-the-republic-of-moldova  socialist-party-of-ukraine  parti-socialiste-du-senegal  social-democratic-party-of-japan  yemeni-socialist-party  socialist-party-zambia  socialist-party-of-republika-srpska  socialist-party-of-malaysia  socialist-party-of-tajikistan  egyptian-socialist-party
Socialists  socialist-party-of-france  psoe  socialist-party-of-portugal  pasok  socialist-party-of-albania  bulgarian-socialist-party  hungarian-socialist-party  socialist-party-of-serbia  socialist-party-of-wallonia  socialist-party-of-chile  italian-socialist-party  party-of-socialists-of-the-republic-of-moldova  socialist-party-of-the-netherlands  parti-socialiste-du-senegal
Socialist Workers Party | Socialist Workers' Party  psoe  hungarian-socialist-workers-party  luxembourg-socialist-workers-party  algeria-s-socialist-workers-party
Socialist People's Party  socialist-people-s-party-of-denmark  socialist-people-s-party-of-montenegro
Progressive Socialist Party  progressive-socialist-party-of-ukraine
Parti Socialiste  socialist-party-of-wallonia  parti-socialiste-du-senegal
Social Democratic Party  spd  social-democratic-party-of-austria  danish-social-democrats  swedish-social-democrats  social-democratic-party-of-finland  social-democratic-party-of-portugal  social-democratic-party-of-romania  social-democratic-party-of-croatia  social-democratic-party-of-bosnia-and-herzegovina  czech-social-democratic-party  social-democratic-party-of-lithuania  social-democratic-party-of-estonia  social-democratic-party-of-montenegro  social-democratic-party-of-serbia  social-democratic-party-of-albania  social-democratic-party-of-britain  swiss-social-democrats  social-democratic-party-of-japan  social-democratic-party-of-kyrgyzstan  social-democratic-party-of-tajikistan  social-democratic-party-of-ukraine-united  belarusian-social-democratic-party  brazilian-social-democracy-party  social-democratic-party-of-nigeria  social-democratic-party-of-rwanda  social-democratic-party-of-benin  mauritian-social-democratic-party  egyptian-social-democratic-party  social-democratic-party-of-india  social-democratic-party-of-andorra  social-democratic-party-of-brazil
Social Democrats  spd  social-democratic-party-of-austria  danish-social-democrats  swedish-social-democrats  social-democratic-party-of-finland  swiss-social-democrats  czech-social-democratic-party  social-democratic-party-of-romania  social-democratic-party-of-portugal  social-democratic-party-of-croatia  social-democratic-party-of-bosnia-and-herzegovina  social-democrats-of-slovenia  social-democratic-union-of-macedonia  social-democrats-of-montenegro  social-democratic-party-of-lithuania  social-democratic-party-of-estonia  social-democrats-of-ireland  social-democratic-alliance-of-iceland  social-democratic-party-of-kyrgyzstan  egyptian-social-democratic-party  social-democratic-party-of-japan
Social Democratic Alliance  social-democratic-alliance-of-iceland  social-democratic-union-of-macedonia
Christian Democrats  cdu  christian-democratic-appeal  christian-democratic-and-flemish  christian-democracy-of-italy  christian-democratic-party-of-chile  christian-democrats-of-sweden  christian-democrats-of-finland  christian-democratic-party-of-norway  christian-democratic-movement-of-slovakia  kdu-csl  kdnp  christian-democratic-people-s-party-of-switzerland  christian-social-people-s-party  sammarinese-christian-democratic-party  christian-democratic-people-s-party-of-moldova
Christian Democratic Party  christian-democratic-party-of-chile  christian-democratic-party-of-norway  christian-democratic-party-of-bolivia  christian-democratic-appeal  christian-democracy-of-italy  sammarinese-christian-democratic-party
Communist Party  ccp  communist-party-of-cuba  communist-party-of-vietnam  lao-people-s-revolutionary-party  kprf  communist-party-of-ukraine  communist-party-of-greece  french-communist-party  portuguese-communist-party  communist-party-of-spain  italian-communist-party  communist-party-of-bohemia-and-moravia  japanese-communist-party  nepal-communist-party  communist-party-of-india-marxist  communist-party-of-bangladesh  party-of-communists-of-the-republic-of-moldova  communist-party-of-belarus  communist-party-of-kazakhstan  communist-party-of-kyrgyzstan  communist-party-of-tajikistan  communist-party-of-chile  communist-party-of-venezuela  colombian-communist-party  communist-party-of-brazil  south-african-communist-party  sudanese-communist-party  iraqi-communist-party  lebanese-communist-party  israeli-communist-party  communist-party-of-turkey  tudeh-party  communist-party-usa  german-communist-party  communist-party-of-austria  bulgarian-communist-party  romanian-communist-party  polish-united-workers-party  hungarian-socialist-workers-party  new-people-s-army  communist-party-of-indonesia  communist-party-of-malaya  communist-party-of-burma  communist-party-of-swaziland  akel  communist-party-of-the-russian-federation
Communists  ccp  kprf  communist-party-of-ukraine  communist-party-of-greece  french-communist-party  portuguese-communist-party  communist-party-of-spain  italian-communist-party  communist-party-of-bohemia-and-moravia  japanese-communist-party  nepal-communist-party  party-of-communists-of-the-republic-of-moldova  communist-party-of-india-marxist  communist-party-of-chile  akel
Maoists  communist-party-of-nepal-maoist  new-people-s-army  shining-path
Green Party  alliance-90-the-greens  green-party-of-england-and-wales  irish-green-party  green-party-of-canada  green-party-of-the-united-states  green-party-of-aotearoa-new-zealand  australian-greens  austrian-greens  swedish-green-party  french-greens  green-league  norwegian-greens  green-party-of-switzerland  green-party-of-the-czech-republic  green-party-of-brazil  ecologist-green-party-of-mexico  belarusian-green-party  democratic-green-party-of-rwanda
Greens  alliance-90-the-greens  australian-greens  austrian-greens  green-party-of-england-and-wales  irish-green-party  french-greens  green-party-of-aotearoa-new-zealand  swedish-green-party  green-league  green-party-of-switzerland  norwegian-greens  green-party-of-canada  green-party-of-the-united-states  greenleft  ecolo  green-party-of-the-czech-republic  ecologists-movement-of-cyprus
National Party  new-zealand-national-party  national-party-of-australia  national-party-of-south-africa  national-party-of-honduras  national-party-of-uruguay  national-party-of-suriname  slovak-national-party  slovenian-national-party  basotho-national-party  seychelles-national-party
Nationals  national-party-of-australia
Nationalist Party  nationalist-party-of-malta  kuomintang  bangladesh-nationalist-party  peruvian-nationalist-party
Nationalists  kuomintang
National Front  national-front-of-britain  national-front-of-iran  national-front-of-afghanistan  barisan-nasional  botswana-national-front
National Alliance  national-alliance-of-italy  national-alliance-of-latvia  iraqi-national-alliance  national-alliance-of-lithuania  national-alliance-party-of-papua-new-guinea  pakistan-national-alliance  somali-national-alliance
National Coalition  syrian-national-coalition  national-coalition-party  national-coalition-of-afghanistan  national-coalition-of-nicaragua
National Council  syrian-national-council  national-council-of-the-slovak-republic  austrian-parliament  swiss-national-council  national-council-of-monaco
National Conference  jammu-and-kashmir-national-conference
National Democratic Party  egypt-s-national-democratic-party  national-democratic-party-of-germany  national-democratic-party-of-suriname  national-democratic-party-of-liberia  national-democratic-party-of-ghana
National Democratic Alliance  national-democratic-alliance-of-sudan  national-democratic-alliance-of-kuwait
National Democratic Congress | NDC  ndc-ghana  national-democratic-congress-of-grenada  national-democratic-congress-zambia  national-development-council-of-taiwan
National Democratic Front  national-democratic-front-of-the-philippines  national-democratic-front-of-burma
National Patriotic Front  national-patriotic-front-of-liberia  national-patriotic-front-zimbabwe
National People's Party  national-people-s-party-of-meghalaya  national-people-s-party-gambia  national-people-s-party-zimbabwe
National Salvation Front  national-salvation-front-of-egypt  national-salvation-front-of-romania  national-salvation-front-of-south-sudan  national-salvation-front-of-tunisia  cameroon-national-salvation-front  national-salvation-front-in-syria
National Unity Party  national-unity-party-of-israel  national-unity-party-of-northern-cyprus  national-unity-party-of-myanmar  national-unity-party-of-the-philippines
New National Party  national-party-of-south-africa  new-national-party-of-grenada
New Democratic Party  new-democratic-party-of-saint-vincent  democratic-party-of-serbia
New Forces  forces-nouvelles  new-forces-of-guinea
New Left  new-left-of-poland  new-left-of-greece
New Majority  new-majority-of-chile  cambio-90
United National Front  united-national-front-of-sri-lanka  national-front-of-afghanistan
United Democratic Front  united-democratic-front-malawi  united-democratic-front-of-south-africa  united-democratic-front-of-namibia  united-democratic-front-of-kerala
United Democratic Party | UDP  united-democratic-party-of-gambia  united-democratic-party-of-belize  united-democratic-party-of-meghalaya  united-democratic-party-tanzania
United Workers' Party  united-workers-party-of-saint-lucia  united-workers-party-of-dominica
United Left  united-left-of-spain  levica
Unity Party  unity-party-of-sierra-leone
People's Party  austrian-people-s-party  partido-popular  swiss-people-s-party  danish-people-s-party  cambodian-people-s-party  people-s-party-of-thailand  people-s-party-of-canada  mongolian-people-s-party  people-s-party-malawi  people-s-party-of-south-korea  taiwan-people-s-party  people-s-party-of-latvia  people-s-party-of-kazakhstan  polish-people-s-party  cds-pp  people-s-party-of-iceland  people-s-party-of-serbia  slovenian-people-s-party  croatian-people-s-party  people-s-party-of-myanmar  people-s-party-of-northern-cyprus  lytvyn-bloc  palestinian-people-s-party
Popular Party  partido-popular  cds-pp
People's Democratic Party | Peoples Democratic Party | Peoples' Democratic Party  people-s-democratic-party-of-nigeria  people-s-democratic-party-of-jammu-and-kashmir  people-s-democratic-party-of-bhutan  people-s-democratic-party-of-tajikistan  people-s-democratic-party-of-uzbekistan  people-s-democratic-party-of-zimbabwe  people-s-democratic-party-of-indonesia  people-s-democratic-party-of-afghanistan
PDP  people-s-democratic-party-of-nigeria  people-s-democratic-party-of-jammu-and-kashmir  people-s-democratic-party-of-bhutan  people-s-democratic-party-of-tajikistan  people-s-democratic-party-of-uzbekistan  people-s-democratic-party-of-zimbabwe  party-of-democratic-progress  pdp-laban
People's Alliance  people-s-alliance-of-turkey  people-s-alliance-of-sri-lanka  people-s-alliance-party  pakatan-rakyat
People's Alliance Party  people-s-alliance-party-of-solomon-islands
People's National Congress  people-s-national-congress-of-guyana  people-s-national-congress-of-maldives  people-s-national-congress-of-papua-new-guinea
People's Progressive Party  people-s-progressive-party-of-guyana  people-s-progressive-party-of-gambia  people-s-progressive-party-uganda  people-s-progressive-party-of-malaysia
Popular Front  azerbaijani-popular-front  belarusian-popular-front  tunisian-popular-front  popular-front-of-india  popular-front-of-tajikistan  all-russia-people-s-front
Popular Movement  popular-movement-of-morocco  algerian-popular-movement
Popular Unity  popular-unity-of-greece  popular-unity-of-chile
Patriotic Front  patriotic-front-zambia  patriotic-front-of-bulgaria  botswana-patriotic-front
Patriotic Party  patriotic-party-of-guatemala  patriotic-party-of-turkey
Patriotic Union  patriotic-union-of-colombia  patriotic-union-of-kurdistan
Workers' Party  workers-party-of-korea  workers-party-of-singapore  workers-party-of-ireland  workers-party-of-belgium  algeria-s-workers-party  tunisian-workers-party  workers-party-of-turkey  workers-party-of-argentina  workers-party-of-bangladesh  workers-party-of-britain  ivorian-workers-party  workers-party-of-ethiopia  labor-party-of-mexico
Centre Party | Center Party  centre-party-of-finland  centre-party-of-sweden  centre-party-of-norway  estonian-centre-party  centre-party-of-iceland
Freedom Party  freedom-party-of-austria  party-for-freedom  socialist-movement-for-integration  freedom-party-of-lithuania  sri-lanka-freedom-party
Freedom Movement  freedom-movement-of-slovenia  freedom-movement-of-iran  bahrain-freedom-movement
Freedom and Justice Party  party-of-freedom-and-justice-of-serbia
Freedom Front  afghanistan-freedom-front
Progress Party  progress-party-of-norway  gabonese-progress-party  progress-party-of-equatorial-guinea
Progressive Party  progressive-party-of-iceland  serbian-progressive-party  progressive-party-of-maldives  progressistas  progressive-party-of-south-korea  progressive-party-of-chile
Reform Party  reform-uk  estonian-reform-party  reform-party-of-the-united-states  canadian-alliance  vidreisn  new-reform-party-of-korea  reform-party-of-singapore  reform-party-mauritius
Independence Party  independence-party-of-iceland  istiqlal  ukip
Justice Party  justice-party-of-south-korea  prosperous-justice-party
Justice and Development Party  justice-and-development-party-of-morocco
Left Party  left-party-of-sweden  die-linke  left-party-of-turkey  the-left-of-north-macedonia
Left Front  left-front-of-west-bengal  left-front-of-france  left-front-of-russia
Levica  the-left-of-north-macedonia
Moderate Party | Moderates  moderate-party-of-sweden  moderates-of-denmark
Pirate Party  czech-pirate-party  pirate-party-of-iceland  pirate-party-of-germany  pirate-party-of-sweden
Radical Party  serbian-radical-party  italian-radicals  radical-party-of-oleh-lyashko  social-democrat-radical-party-of-chile  radical-civic-union
Agrarian Party  agrarian-party-of-russia  agrarian-party-of-ukraine  agrarian-party-of-kazakhstan  agrarian-party-of-tajikistan  agrarian-party-of-turkmenistan
Colorado Party  colorado-party-of-paraguay  colorado-party-of-uruguay
Motherland Party  motherland-party-of-azerbaijan
Homeland Party  homeland-party-of-turkey  homeland-party-of-libya
Future Party  future-party-of-turkey  future-syria-party
Our Party  our-party-of-moldova  nasa-stranka
Alliance Party  alliance-party-of-northern-ireland
Broad Front  broad-front-of-uruguay  frente-amplio-of-chile  broad-front-of-peru  broad-front-of-costa-rica
Frente Amplio  frente-amplio-of-chile  broad-front-of-peru
Podemos  podemos-mozambique  podemos-of-bolivia  podemos-of-brazil  podemos-of-venezuela
Movement for Socialism | Movement Toward Socialism  movement-toward-socialism-of-venezuela
Civic Coalition  civic-coalition-of-argentina
Civic Alliance  civic-alliance-for-justice-and-democracy  civic-alliance-of-serbia  civic-alliance-of-montenegro
Democratic Alliance  social-democratic-party-of-portugal  democratic-alliance-for-egypt
Democratic Front  democratic-front-of-montenegro  democratic-front-of-bosnia  democratic-front-uganda
Democratic Left  democratic-left-of-greece  democratic-left-of-ecuador
Democratic Labour Party | Democratic Labor Party  democratic-labour-party-of-barbados  democratic-labor-party-of-korea  democratic-labour-party-of-lithuania  democratic-labor-party-of-brazil
Democratic Movement  modem  mozambique-democratic-movement
Democratic Progressive Party  democratic-progressive-party-malawi
Democratic Unionist Party  democratic-unionist-party-of-sudan
Democratic Action Party  dap-k
Congress of the People  congress-of-the-people-of-trinidad-and-tobago  congress-of-the-people-of-trinidad
Republican People's Party  egypt-s-republican-people-s-party
Union for the Republic  union-for-the-republic-togo  union-for-the-republic-mauritania
Union of Democratic Forces  union-of-democratic-forces-of-bulgaria  union-of-democratic-forces-of-guinea
Rally for Democracy and Progress  rally-for-democracy-and-progress-namibia  rally-for-democracy-and-progress-chad
Tonse Alliance  tonse-alliance-zambia
Umma Party  umma-party-of-kuwait
Kurdistan Democratic Party  pdki  kurdistan-democratic-party-of-syria
Kurdish Democratic Party  kurdistan-democratic-party  pdki  kurdistan-democratic-party-of-syria
Jamaat-e-Islami  jamaat-e-islami-of-bangladesh  jamaat-e-islami-hind
Jamaat-i-Islami  jamaat-e-islami-of-bangladesh
Muslim Brotherhood | Muslim Brothers | Moslem Brotherhood | the Brotherhood | Ikhwan  jordanian-muslim-brotherhood  syrian-muslim-brotherhood  libyan-muslim-brotherhood
Islamic Movement  islamic-movement-in-israel  islamic-movement-in-nigeria  islamic-movement-of-uzbekistan  sudanese-islamic-movement
Hirak  hirak-movement-of-algeria  hirak-rif  southern-movement  jordanian-hirak
Hirak movement  hirak-movement-of-algeria  hirak-rif

# --- parties by letters
ANC  armenian-national-congress  catalan-national-assembly  amani-national-congress
APC  all-progressives-congress  all-people-s-congress-of-sierra-leone
AAP  aam-aadmi-party  australian-associated-press
ALDE  alde-romania
ANP  awami-national-party  afghan-national-police  arakan-national-party
BDP  botswana-democratic-party
BNP  british-national-party  basotho-national-party  balochistan-national-party
BSP  bahujan-samaj-party  bulgarian-socialist-party  bangko-sentral-ng-pilipinas
CDU  cdu-of-portugal
CPP  cambodian-people-s-party  convention-people-s-party  new-people-s-army
DA  democratic-alliance
DAP  democratic-action-party  dap-k
DF  democratic-front-of-montenegro  democratic-front-of-bosnia  danish-people-s-party
DP  democratic-party-of-uganda  democratic-party-of-korea  democratic-party-of-mongolia  democratic-party-of-hong-kong
DPA  democratic-party-of-albanians
DPP  democratic-progressive-party-malawi  democratic-party-for-the-people
DPS  movement-for-rights-and-freedoms  democratic-party-of-socialists
DSS  democratic-party-of-serbia  department-of-state-services
DUP  democratic-unionist-party-of-sudan
FDP  fdpthe-liberals
FN  national-rally  forces-nouvelles
FPI  ivorian-popular-front  islamic-defenders-front
HDZ  croatian-democratic-union-of-bosnia-and-herzegovina
HNS  croatian-people-s-party  croat-national-assembly
JI  jamaat-e-islami  jamaat-e-islami-of-bangladesh
LDP  liberal-democratic-party-of-serbia  liberal-democratic-party-of-kenya  liberal-democratic-party-of-macedonia  liberal-democratic-party-of-bangladesh  laban-ng-demokratikong-pilipino
LPR  luhansk-people-s-republic  league-of-polish-families
MAS  movement-for-socialism  movement-toward-socialism-of-venezuela  monetary-authority-of-singapore  malaysia-airlines
MIR  revolutionary-left-movement-of-chile  revolutionary-left-movement-of-bolivia
NCP  national-congress-party  nationalist-congress-party  nepal-communist-party  national-citizen-party-of-bangladesh  national-coalition-party  national-conscience-party
NDA  national-democratic-alliance  national-democratic-alliance-of-sudan
NDP  new-democratic-party  egypt-s-national-democratic-party  national-democratic-party-of-suriname  new-democratic-party-of-saint-vincent
NPC  nationalist-people-s-coalition
NPP  npp-ghana  national-people-s-party-of-meghalaya  national-people-s-power  national-patriotic-party-of-liberia  new-power-party  new-progressive-party  national-people-s-party-gambia  new-people-s-party-of-hong-kong
NUP  national-unity-platform  national-umma-party  national-unity-party-of-myanmar  national-unity-party-of-the-philippines
PAC  pan-africanist-congress  citizens-action-party  provincial-armed-constabulary  public-affairs-committee-malawi  public-accounts-committee-of-malaysia
PAN  pan-party  pan-of-portugal  national-mandate-party
PAP  people-s-action-party  polish-press-agency
PAS  pas-party  party-of-action-and-solidarity  parti-islam-se-malaysia
PD  democratic-party-of-italy  democratic-party-of-albania
PDK  kurdistan-democratic-party
PDM  pakistan-democratic-movement  democratic-party-of-moldova  popular-democratic-movement-namibia
PDS  party-of-democratic-socialism  parti-democratique-senegalais
PF  patriotic-front-zambia
PNC  people-s-national-congress-of-guyana  people-s-national-congress-of-maldives  people-s-national-congress-of-papua-new-guinea  palestinian-national-council  people-s-national-convention-of-ghana  congolese-national-police  national-civil-police-of-guatemala  national-civil-police-of-el-salvador
PNP  people-s-national-party-of-jamaica  philippine-national-police
PP  partido-popular  prosperity-party  progressistas  people-s-party-malawi
PPP  people-power-party  united-development-party  people-s-power-party-of-thailand  people-s-progressive-party-of-guyana  people-s-progressive-party-of-gambia  progressive-people-s-party-of-ghana
PRD  dominican-revolutionary-party  democratic-revolutionary-party-of-panama
PSD  social-democratic-party-of-romania  social-democratic-party-of-portugal  social-democratic-party-of-brazil
PT  workers-party-of-brazil  labor-party-of-mexico  algeria-s-workers-party
PTI  pti-party
RCD  rally-for-culture-and-democracy  rcd-goma  constitutional-democratic-rally
RN  national-rally  national-renewal-of-chile
RND  national-democratic-rally-of-algeria
SDF  self-defense-forces  social-democratic-front  sikkim-democratic-front
SDP  social-democratic-party-of-croatia  social-democratic-party-of-bosnia-and-herzegovina  social-democratic-party-of-finland  social-democratic-party-of-japan  social-democratic-party-of-montenegro  social-democratic-party-of-britain  social-democratic-party-of-nigeria  singapore-democratic-party
SDS  slovenian-democratic-party  serb-democratic-party  union-of-democratic-forces-of-bulgaria
SNP  socialist-people-s-party-of-montenegro  seychelles-national-party
SNS  serbian-progressive-party  slovak-national-party
SPD  freedom-and-direct-democracy
SVP  swiss-people-s-party  south-tyrolean-people-s-party
TMC  trinamool-congress  transitional-military-council  transitional-military-council-of-chad
TNA  tamil-national-alliance  the-national-alliance-kenya
UDA  united-democratic-alliance
UDC  umbrella-for-democratic-change  union-of-christian-and-centre-democrats  democratic-union-of-catalonia
UDF  united-democratic-front-malawi  union-for-french-democracy  union-of-democratic-forces-of-bulgaria  united-democratic-front-of-south-africa  united-democratic-front-of-namibia  united-democratic-front-of-kerala
UDI  independent-democratic-union  union-of-democrats-and-independents
UNC  union-for-the-congolese-nation  united-national-congress-of-trinidad-and-tobago
UPA  united-progressive-alliance
UPC  uganda-people-s-congress  union-of-congolese-patriots  union-for-peace-in-the-central-african-republic  union-of-the-peoples-of-cameroon
UPP  unified-progressive-party  united-progressive-party-of-antigua
FCC  common-front-for-congo  federal-constitutional-court-of-pakistan

# --- armed groups and armies
People's Liberation Army | PLA  people-s-liberation-army-of-nepal
National Liberation Army  national-liberation-army-of-macedonia  national-liberation-army-of-algeria  national-liberation-army-of-iran  national-liberation-army-of-libya
NLA  national-liberation-army-of-macedonia  national-liberation-army-of-iran  national-liberation-army-of-algeria  national-liberation-army-of-libya  national-legislative-assembly-of-thailand
National Liberation Front  algeria-s-national-liberation-front  viet-cong  frolinat
FLN  algeria-s-national-liberation-front  national-liberation-forces-rwanda
UCK  national-liberation-army-of-macedonia
SLA  south-lebanon-army  sri-lanka-army
SNA  somali-national-army
NDF  national-democratic-front-of-the-philippines  national-defence-forces  national-democratic-front-of-burma
NRA  national-resistance-army  nuclear-regulation-authority-of-japan
ADF  australian-defence-force  ambazonia-defence-forces
BDF  botswana-defence-force  bahrain-defence-force  belize-defence-force
EDF  eritrean-defence-forces
FAA  angolan-armed-forces
ZDF  zimbabwe-defence-forces
EPP  paraguayan-people-s-army
IRA  ira-mauritania
M23  m23-senegal
SAS  special-air-service-regiment  new-zealand-sas
Northern Alliance  northern-alliance-of-myanmar
Ansar al-Sharia | Ansar al-Shariah  ansar-al-sharia-in-tunisia  al-qaeda-in-the-arabian-peninsula
Jundallah | Jundullah  jundallah-of-pakistan
Army of Islam | Jaish al-Islam | Jaysh al-Islam  jaish-al-islam-of-gaza
Red Berets  red-berets-of-serbia  red-berets-of-mali
Foreign Legion  international-legion-of-territorial-defence
Territorial Defence Forces  territorial-defence-force-of-poland
National Guard  national-guard-of-ukraine  rosgvardia  bolivarian-national-guard  national-guard-of-mexico  saudi-arabian-national-guard  kuwaiti-national-guard  bahrain-national-guard  cyprus-national-guard  georgian-national-guard  croatian-national-guard  tunisian-national-guard  libyan-national-guard  zemessardze  national-guard-of-mali  nigerien-national-guard  national-guard-of-el-salvador  national-guard-of-kazakhstan  iraqi-national-guard
Marine Corps  philippine-marines  republic-of-korea-marine-corps  dutch-marine-corps
Joint Chiefs of Staff | Joint Chiefs  joint-chiefs-of-staff-of-south-korea
Central Command  idf-central-command
Northern Command  idf-northern-command  northern-command-of-india  us-northern-command
Southern Command  us-southern-command  idf-southern-command  southern-command-of-india
Pacific Fleet  russian-pacific-fleet  us-pacific-fleet
Central Military Commission  central-military-commission-of-vietnam
Supreme Military Council  supreme-council-of-the-armed-forces  supreme-military-council-of-turkey  supreme-military-council-of-syria
DPR  donetsk-people-s-republic  people-s-representative-council-of-indonesia

# --- juntas and governments that share a name
National Transitional Council  national-transitional-council-of-burkina-faso  national-transitional-council-of-guinea  national-transitional-council-of-chad  national-transition-council-of-mali  transitional-national-council-of-the-central-african-republic
NTC  national-transition-council-of-mali  national-transitional-council-of-guinea  national-transitional-council-of-chad
Transitional Military Council  transitional-military-council-of-chad
CNSP  cnsp-mali
Government of National Unity | GNU  government-of-national-unity  government-of-national-unity-south-africa  government-of-national-unity-of-zimbabwe
National Unity Government  national-unity-government-of-afghanistan  government-of-national-unity  palestinian-national-unity-government  israeli-national-unity-government
National Salvation Government  national-salvation-government-in-sanaa
Presidential Council  presidential-council-of-libya  presidential-leadership-council
High Council of State  high-council-of-state-of-algeria  high-council-of-state-mauritania
State Council  state-council-of-russia  state-council-of-egypt
Council of State  council-of-state-of-france  council-of-state-of-greece  council-of-state-of-colombia  dutch-council-of-state  council-of-state-of-cuba  danistay

# --- ministries and agencies
Ministry of Defence | MoD  ministry-of-defence-of-russia  ministry-of-defence-of-ukraine  ministry-of-defence-of-india  ministry-of-defence-of-turkey  ministry-of-defence-of-israel  ministry-of-defence-of-china  ministry-of-defence-of-azerbaijan  ministry-of-defence-of-armenia  ministry-of-defence-of-belarus  ministry-of-defence-of-georgia  ministry-of-defence-of-serbia  ministry-of-defence-of-poland  ministry-of-defence-of-the-netherlands  ministry-of-defence-of-italy  ministry-of-defence-of-spain  ministry-of-defence-of-germany  ministry-of-defence-of-france  ministry-of-defence-of-greece  ministry-of-defence-of-norway  ministry-of-defence-of-finland  ministry-of-defence-of-lithuania  ministry-of-defence-of-afghanistan  ministry-of-defence-of-iraq  ministry-of-defence-of-iran  ministry-of-defence-of-syria  ministry-of-defence-of-yemen  ministry-of-defence-of-saudi-arabia  ministry-of-defence-of-the-united-arab-emirates  ministry-of-defence-of-egypt  ministry-of-defence-of-libya  ministry-of-defence-of-sudan  ministry-of-defence-of-somalia  ministry-of-defence-of-ethiopia  ministry-of-defence-of-kenya  ministry-of-defence-of-nigeria  ministry-of-defence-of-zimbabwe  ministry-of-defence-of-pakistan  ministry-of-defence-of-bangladesh  ministry-of-defence-of-sri-lanka  ministry-of-defence-of-thailand  ministry-of-defence-of-indonesia  ministry-of-defence-of-singapore  ministry-of-defence-of-vietnam  ministry-of-defence-of-japan  ministry-of-defence-of-south-korea  ministry-of-defence-of-taiwan  ministry-of-defence-of-kosovo  ministry-of-defence-of-kazakhstan
Department of Defense | Defense Department  australian-department-of-defence  south-african-department-of-defence
Department of Defence  department-of-defense  australian-department-of-defence  south-african-department-of-defence  irish-department-of-defence
Department of Justice  department-of-justice-of-the-philippines  irish-department-of-justice  hong-kong-department-of-justice  canadian-department-of-justice  south-african-department-of-justice
Justice Department  department-of-justice-of-the-philippines  irish-department-of-justice  hong-kong-department-of-justice  canadian-department-of-justice
Foreign Office  auswartiges-amt  foreign-office-of-pakistan
Ministry of State Security  ministry-of-state-security-of-north-korea  ministry-of-state-security-of-china
Securities and Exchange Commission | SEC  securities-and-exchange-commission-of-the-philippines  securities-and-exchange-commission-of-nigeria  securities-and-exchange-commission-of-pakistan  securities-and-exchange-commission-of-thailand  cyprus-securities-and-exchange-commission
Environmental Protection Agency  environmental-protection-agency-of-ireland  environmental-protection-agency-of-ghana  environmental-protection-agency-of-liberia  swedish-environmental-protection-agency
FSA  uk-financial-services-authority  financial-services-agency-of-japan
NRC  nuclear-regulatory-commission  national-council-for-reform
State Bank  state-bank-of-pakistan  state-bank-of-india  state-bank-of-vietnam
Monetary Authority  hong-kong-monetary-authority  monetary-authority-of-singapore
CBK  central-bank-of-kenya  central-bank-of-kuwait  central-bank-of-kosovo
CBL  central-bank-of-libya  central-bank-of-liberia
CBE  central-bank-of-egypt  commercial-bank-of-ethiopia
EC  election-commission-of-india  electoral-commission-of-ghana  uganda-electoral-commission  election-commission-of-nepal  election-commission-of-malaysia  election-commission-of-thailand  bangladesh-election-commission  election-commission-of-pakistan  election-commission-of-sri-lanka  elections-commission-of-the-maldives  election-commission-of-bhutan
CEC  central-election-commission-of-ukraine  central-election-commission-of-russia  central-election-commission-of-belarus  central-election-commission-of-georgia  central-electoral-commission-of-armenia  central-election-commission-of-azerbaijan  central-election-commission-of-bulgaria  central-election-commission-of-bosnia-and-herzegovina  central-electoral-commission-of-moldova  central-election-commission-of-kyrgyzstan  central-election-commission-of-kosovo  central-electoral-commission-of-lithuania  central-election-commission-of-albania  central-election-commission-of-uzbekistan  palestinian-central-elections-commission  taiwan-central-election-commission
NEC  national-election-committee-of-cambodia  national-elections-commission-of-liberia  national-electoral-commission-of-tanzania  electoral-commission-for-sierra-leone  national-election-commission-of-south-korea  anc-national-executive-committee  national-elections-commission-of-south-sudan
IEC  independent-electoral-commission-of-south-africa  afghan-independent-election-commission  independent-electoral-commission-of-botswana  independent-electoral-commission-of-lesotho  independent-electoral-commission-of-gambia  independent-electoral-commission-of-ivory-coast  jordan-s-independent-election-commission
CENI  ceni-drc  ceni-burkina  ceni-niger  ceni-togo  ceni-madagascar  independent-national-electoral-commission-of-burundi  independent-national-electoral-commission-of-comoros  independent-national-electoral-commission-of-mauritania  national-independent-electoral-commission-of-guinea  national-independent-electoral-commission-of-chad
CNE  national-electoral-council-of-venezuela  national-electoral-council-of-ecuador  national-electoral-council-of-colombia  national-electoral-council-of-honduras  national-electoral-commission-of-angola  mozambique-national-election-commission  national-electoral-commission-of-guinea-bissau  national-elections-commission-of-cape-verde
National Electoral Council  national-electoral-council-of-venezuela  national-electoral-council-of-ecuador  national-electoral-council-of-colombia  national-electoral-council-of-honduras
Supreme Electoral Tribunal  supreme-electoral-tribunal-of-guatemala  supreme-electoral-tribunal-of-bolivia  supreme-electoral-tribunal-of-honduras  supreme-electoral-tribunal-of-el-salvador  supreme-electoral-tribunal-of-costa-rica
TSE  superior-electoral-court  supreme-electoral-tribunal-of-guatemala  supreme-electoral-tribunal-of-bolivia  supreme-electoral-tribunal-of-honduras  supreme-electoral-tribunal-of-el-salvador  supreme-electoral-tribunal-of-costa-rica
Supreme Electoral Council  supreme-electoral-council-of-nicaragua
Independent National Electoral Commission  independent-national-electoral-commission-of-burundi  independent-national-electoral-commission-of-comoros  independent-national-electoral-commission-of-mauritania  ceni-drc  ceni-niger  ceni-togo  ceni-burkina  national-electoral-commission-of-tanzania
Independent High Electoral Commission  independent-high-authority-for-elections
ZEC  zimbabwe-electoral-commission  zanzibar-electoral-commission
ACC  anti-corruption-commission-of-bangladesh  anti-corruption-commission-of-zambia  anti-corruption-commission-of-namibia  anti-corruption-commission-of-sierra-leone  anti-corruption-commission-of-the-maldives  anti-corruption-commission-of-bhutan
Independent Commission Against Corruption | ICAC  independent-commission-against-corruption-of-new-south-wales  independent-commission-against-corruption-mauritius
Human Rights Commission  human-rights-commission-of-pakistan  human-rights-commission-of-sri-lanka  suhakam  australian-human-rights-commission  ethiopian-human-rights-commission  uganda-human-rights-commission  south-african-human-rights-commission  zimbabwe-human-rights-commission  human-rights-commission-of-zambia  malawi-human-rights-commission  human-rights-commission-of-cameroon
National Human Rights Commission | NHRC  national-human-rights-commission-of-india  national-human-rights-commission-of-nigeria  national-human-rights-commission-of-mexico  thai-national-human-rights-commission  myanmar-human-rights-commission  national-human-rights-commission-of-gambia  national-human-rights-commission-of-nepal  national-human-rights-commission-of-bangladesh  national-human-rights-commission-rwanda  national-human-rights-commission-of-korea
Truth and Reconciliation Commission  south-african-truth-and-reconciliation-commission  sierra-leone-truth-and-reconciliation-commission  truth-and-reconciliation-commission-of-liberia  truth-and-reconciliation-commission-of-peru  truth-and-reconciliation-commission-of-canada  truth-and-reconciliation-commission-of-south-korea  truth-and-reconciliation-commission-of-nepal  truth-and-reconciliation-commission-of-burundi

# --- courts and prosecutors
Federal Constitutional Court  federal-constitutional-court-of-pakistan
Supreme Judicial Council  supreme-judicial-council-of-iraq  supreme-judicial-council-of-pakistan  supreme-judicial-council-of-tunisia  supreme-judicial-council-of-bulgaria  egypt-s-supreme-judicial-council
National Prosecuting Authority  national-prosecuting-authority-of-zimbabwe  south-africa-s-national-prosecuting-authority
NPA  national-prosecuting-authority  national-prosecuting-authority-of-zimbabwe  national-police-agency-of-japan  nigerian-ports-authority  national-prosecution-authority-of-zambia  national-police-agency-of-south-korea
Public Ministry  public-ministry-of-guatemala  venezuelan-public-ministry  public-ministry-of-peru
Serious Fraud Office  serious-fraud-office-of-new-zealand

# --- police and intelligence
KGB | K.G.B.  state-security-committee-of-belarus
OMON  omon-of-belarus  opon
Investigative Committee  belarusian-investigative-committee  investigative-committee-of-armenia  russian-investigative-committee
Metropolitan Police | Metropolitan police  national-police-agency-of-japan  metropolitan-police-department-of-washington  caracas-metropolitan-police  dhaka-metropolitan-police
Metropolitan Police Department  metropolitan-police-department-of-washington  national-police-agency-of-japan
CBI  central-bureau-of-investigation  confederation-of-british-industry  central-bank-of-iran
National Bureau of Investigation | NBI  national-bureau-of-investigation-of-the-philippines  national-bureau-of-investigation-of-finland  national-bureau-of-investigation-of-albania
Foreign Intelligence Service  foreign-intelligence-service-of-ukraine  sie-romania  estonian-foreign-intelligence-service  foreign-intelligence-service-of-armenia  foreign-intelligence-service-of-azerbaijan
National Intelligence Service  kenya-s-national-intelligence-service  eyp-of-greece  iraqi-national-intelligence-service  national-intelligence-service-of-burundi  bulgarian-national-intelligence-service  national-intelligence-service-of-peru
NIS  national-intelligence-service  kenya-s-national-intelligence-service  nis-oil-company  nigeria-immigration-service
National Intelligence and Security Service | National Intelligence and Security Services  ethiopian-national-intelligence-and-security-service  national-intelligence-and-security-services-rwanda
NISS  national-intelligence-and-security-service  ethiopian-national-intelligence-and-security-service  national-intelligence-and-security-services-rwanda
National Intelligence Agency  national-intelligence-agency-of-south-africa  national-intelligence-agency-of-gambia  national-intelligence-agency-of-nigeria  national-intelligence-agency-of-congo  national-intelligence-agency-of-thailand  national-intelligence-agency-of-chile
NIA  national-intelligence-agency-of-gambia  national-intelligence-agency-of-south-africa  national-intelligence-agency-of-nigeria  national-immigration-agency-of-taiwan
National Security Agency | NSA  egypt-s-national-security-agency  bahrain-national-security-agency  national-security-agency-of-liberia  national-security-agency-of-montenegro
National Security Service | NSS  national-security-service-of-uzbekistan  national-security-service-of-armenia  iraqi-national-security-service  south-sudan-s-national-security-service
GKNB  state-committee-for-national-security-of-tajikistan
NSC  white-house-national-security-council  mgk  philippine-national-security-council  national-security-council-of-georgia  afghan-national-security-council
Intelligence Bureau  intelligence-bureau-of-india  intelligence-bureau-of-pakistan
General Intelligence Directorate  general-intelligence-department-of-jordan  syrian-general-intelligence-directorate  egyptian-general-intelligence-service  general-intelligence-presidency
General Intelligence Service  egyptian-general-intelligence-service  palestinian-general-intelligence-service  general-intelligence-service-of-sudan
General Security  lebanese-general-security  syrian-general-security
SIS  mi6  new-zealand-security-intelligence-service  sis-of-portugal  slovak-information-service  information-and-security-service-of-moldova  state-information-service-of-egypt

# --- unions, churches, societies, media
Trades Union Congress  ghana-trades-union-congress  malaysian-trades-union-congress  fiji-trades-union-congress
Trade Union Congress  trade-union-congress-of-nigeria  trade-union-congress-of-the-philippines  trade-union-congress-of-tanzania  trade-union-congress-of-swaziland  papua-new-guinea-trade-union-congress
TUC  trades-union-congress  trade-union-congress-of-nigeria  ghana-trades-union-congress
CGT  cgt-of-argentina
CUT  central-unica-dos-trabalhadores  cut-of-chile
UGT  ugt-of-spain  ugt-of-portugal
ZCTU  zimbabwe-congress-of-trade-unions  zambia-congress-of-trade-unions
National Union of Mineworkers | NUM  national-union-of-mineworkers-south-africa  national-union-of-mineworkers-of-britain
Law Society  law-society-of-england-and-wales  law-society-of-kenya  law-society-of-zimbabwe  uganda-law-society  malawi-law-society  law-society-of-botswana  law-society-of-south-africa  law-society-of-hong-kong  law-society-of-singapore
AMA  american-medical-association  australian-medical-association
Red Crescent  iranian-red-crescent  palestinian-red-crescent  syrian-arab-red-crescent  turkish-red-crescent  afghan-red-crescent  iraqi-red-crescent  egyptian-red-crescent  libyan-red-crescent  algerian-red-crescent  moroccan-red-crescent  tunisian-red-crescent  jordan-red-crescent  saudi-red-crescent  emirates-red-crescent  qatar-red-crescent  kuwait-red-crescent  saharawi-red-crescent  yemeni-red-crescent  sudanese-red-crescent  pakistan-red-crescent
Red Crescent Society  iranian-red-crescent  palestinian-red-crescent  afghan-red-crescent  iraqi-red-crescent  egyptian-red-crescent  libyan-red-crescent  algerian-red-crescent  kuwait-red-crescent  yemeni-red-crescent  sudanese-red-crescent  pakistan-red-crescent  turkish-red-crescent
Orthodox Church  russian-orthodox-church  orthodox-church-of-ukraine  church-of-greece  serbian-orthodox-church  montenegrin-orthodox-church  georgian-orthodox-church  romanian-orthodox-church  bulgarian-orthodox-church  macedonian-orthodox-church  church-of-cyprus  ethiopian-orthodox-tewahedo-church  eritrean-orthodox-tewahedo-church  moldovan-orthodox-church  albanian-orthodox-church
Bishops' Conference | Catholic Bishops' Conference | Conference of Catholic Bishops  german-bishops-conference  polish-episcopate  spanish-bishops-conference  italian-bishops-conference  irish-catholic-bishops-conference  bishops-conference-of-france  us-conference-of-catholic-bishops  mexican-bishops-conference  catholic-bishops-conference-of-the-philippines  catholic-bishops-conference-of-india  catholic-bishops-conference-of-nigeria  cenco  southern-african-catholic-bishops-conference  zimbabwe-catholic-bishops-conference  kenya-conference-of-catholic-bishops  zambia-conference-of-catholic-bishops  catholic-bishops-conference-of-korea  catholic-bishops-conference-of-myanmar
Episcopal Conference  chilean-episcopal-conference  colombian-episcopal-conference  argentine-episcopal-conference  venezuelan-episcopal-conference  peruvian-episcopal-conference  bolivian-episcopal-conference  mexican-bishops-conference  spanish-bishops-conference  polish-episcopate  portuguese-episcopal-conference
Dar al-Ifta  dar-al-ifta-al-misriyyah  dar-al-ifta-of-libya  dar-al-fatwa
ABC  australian-broadcasting-corporation  abc-news  all-basotho-convention
ABC News  australian-broadcasting-corporation
RTS  rts-broadcaster  rts-broadcaster-of-switzerland
NTV  ntv-russia  ntv-kenya  ntv-uganda

# --- the default of these is a seat (seats.lex), or a role word (roles.lex) that says no more
House of Commons | Commons  canadian-house-of-commons
Chancellery  austrian-chancellery
ED  enforcement-directorate
Asayish | Asayesh  kurdish-asayish
PH  philippines  pakatan-harapan
the North  north-korea
the South  south-korea
SA  south-africa  saudi-arabia
SC  supreme-court-of-india  supreme-court-of-pakistan  bangladesh-supreme-court  supreme-court-of-sri-lanka  supreme-court-of-nepal  maldives-supreme-court
Centre  union-government-of-india
Union Cabinet  union-cabinet-of-india
PMO  prime-minister-s-office-of-india
MHA  union-home-ministry  ministry-of-home-affairs-of-singapore
MEA  ministry-of-external-affairs
CAG | Comptroller and Auditor General  comptroller-and-auditor-general-of-india
CVC  central-vigilance-commission
CIC  central-information-commission
NCW  national-commission-for-women
DCW  delhi-commission-for-women
UPSC  union-public-service-commission
UGC  university-grants-commission-of-india
NTA  national-testing-agency  nigerian-television-authority
NGT  national-green-tribunal
NCB  narcotics-control-bureau
IB  intelligence-bureau-of-india  intelligence-bureau-of-pakistan
DRI  directorate-of-revenue-intelligence
DGCA  directorate-general-of-civil-aviation-of-india
IMD  india-meteorological-department
NDMA  national-disaster-management-authority-of-india
CCI  competition-commission-of-india
LIC  life-insurance-corporation-of-india
SBI  state-bank-of-india  state-bureau-of-investigation-of-ukraine
HAL  hindustan-aeronautics
TCS  tata-consultancy-services
ANI  asian-news-international
UNI  united-news-of-india
The Tribune  tribune-of-chandigarh
The Statesman  statesman-of-kolkata
The Telegraph  telegraph-of-kolkata
IAF  indian-air-force  islamic-action-front
SSB  sashastra-seema-bal
RPF  railway-protection-force
SPG  special-protection-group
BRO  border-roads-organisation
Eastern Command  eastern-command-of-india
Western Command  western-command-of-india
Special Cell  delhi-police-special-cell
SFF  special-frontier-force
Vigilance Bureau  punjab-vigilance-bureau
Punjab Police  punjab-police-of-india  punjab-police-of-pakistan
BMC  brihanmumbai-municipal-corporation
MCD  municipal-corporation-of-delhi
NDMC  new-delhi-municipal-council
DDA  delhi-development-authority
Cong  congress-party
SP  samajwadi-party
LDF | Left Democratic Front  left-democratic-front-of-kerala
TDP  telugu-desam-party
TRS | BRS  telangana-rashtra-samithi
SAD  shiromani-akali-dal  students-against-discrimination
RLD  rashtriya-lok-dal
RLP  rashtriya-loktantrik-party
MNS  maharashtra-navnirman-sena
MVA  maha-vikas-aghadi
VBA  vanchit-bahujan-aghadi
Sena  shiv-sena
RPI  republican-party-of-india
MNM  makkal-needhi-maiam
NTK  naam-tamilar-katchi
AGP  asom-gana-parishad
BPF  bodoland-people-s-front
NPF  naga-people-s-front  nigeria-police-force  new-popular-front
ISF  indian-secular-front  insaf-students-federation  lebanese-internal-security-forces
CPI  communist-party-of-india
RSP | Revolutionary Socialist Party  revolutionary-socialist-party-of-india  rastriya-swatantra-party
NC  jammu-and-kashmir-national-conference  nepali-congress
People's Conference | Peoples Conference  jammu-and-kashmir-people-s-conference
PFI  popular-front-of-india
SKM  samyukta-kisan-morcha
SFI  students-federation-of-india
KSU  kerala-students-union
AISF  all-india-students-federation
CITU  centre-of-indian-trade-unions
BMS  bharatiya-mazdoor-sangh
CII  confederation-of-indian-industry
CAIT  confederation-of-all-india-traders
IMA  indian-medical-association  israel-medical-association
WFI  wrestling-federation-of-india
AMU  aligarh-muslim-university
BHU  banaras-hindu-university
FTII  film-and-television-institute-of-india
SCBA | Supreme Court Bar Association  supreme-court-bar-association-of-india  supreme-court-bar-association-of-pakistan
TTD  tirumala-tirupati-devasthanams
CSI  church-of-south-india
ECP  election-commission-of-pakistan
NAB  national-accountability-bureau  national-australia-bank
FIA  federal-investigation-agency
CTD  counter-terrorism-department-of-pakistan
ANF | Anti-Narcotics Force  anti-narcotics-force-of-pakistan
ASF  airports-security-force
IHC  islamabad-high-court
LHC  lahore-high-court
SHC  sindh-high-court
PHC  peshawar-high-court
BHC  balochistan-high-court
SJC  supreme-judicial-council-of-pakistan
JCP | Judicial Commission  judicial-commission-of-pakistan  japanese-communist-party
ATC  anti-terrorism-court-of-pakistan
PBC  pakistan-bar-council
FBR  federal-board-of-revenue
SBP  state-bank-of-pakistan
SECP  securities-and-exchange-commission-of-pakistan
PTA  pakistan-telecommunication-authority
Civil Aviation Authority  civil-aviation-authority-of-pakistan  civil-aviation-authority-of-zimbabwe  civil-aviation-authority-of-the-philippines  civil-aviation-authority-of-singapore
PCB  pakistan-cricket-board
CDA  capital-development-authority-of-pakistan  christian-democratic-appeal
ETPB  evacuee-trust-property-board
PDMA  provincial-disaster-management-authority-of-pakistan
PMA  pakistan-medical-association
YDA  young-doctors-association
APP  associated-press-of-pakistan
PAT  pakistan-awami-tehreek
BAP  balochistan-awami-party
MWM  majlis-wahdat-e-muslimeen
SIC  sunni-ittehad-council
IPP  istehkam-e-pakistan-party
GDA  grand-democratic-alliance
PSP  pak-sarzameen-party  progress-singapore-party  progressive-socialist-party
PTM  pashtun-tahafuz-movement
BYC  baloch-yakjehti-committee
IJT  islami-jamiat-talaba
Punjab Assembly  punjab-assembly-of-pakistan
National Assembly  national-assembly-of-pakistan  quebec-national-assembly
AL  awami-league
JP  jatiya-party  jumhooree-party
RAB  rapid-action-battalion
Detective Branch  detective-branch-of-dhaka
CID | Criminal Investigation Department  criminal-investigation-department-of-bangladesh  criminal-investigation-department-of-sri-lanka  criminal-investigation-department-ghana
DMP  dhaka-metropolitan-police
PBI  police-bureau-of-investigation-of-bangladesh
NBR | National Board of Revenue  national-board-of-revenue-of-bangladesh
ISPR  inter-services-public-relation-directorate-of-bangladesh
BCL  bangladesh-chhatra-league
JCD  jatiyatabadi-chhatra-dal
Jamaat  jamaat-e-islami-of-bangladesh
CPB  communist-party-of-bangladesh
JSD  jatiya-samajtantrik-dal
UPDF  united-people-s-democratic-front
TIB  transparency-international-bangladesh
ASK  ain-o-salish-kendra
CPD  centre-for-policy-dialogue
BSS  bangladesh-sangbad-sangstha
UNB  united-news-of-bangladesh
The Daily Star | Daily Star  daily-star-of-bangladesh
New Age  new-age-of-bangladesh
BSEC  bangladesh-securities-and-exchange-commission
SLPP  sri-lanka-podujana-peramuna  sierra-leone-people-s-party
UNF  united-national-front-of-sri-lanka
FSP  frontline-socialist-party
NFF  national-freedom-front-of-sri-lanka
JHU  jathika-hela-urumaya
CWC  ceylon-workers-congress
TPA  tamil-progressive-alliance
STF | Special Task Force  special-task-force-of-sri-lanka  supreme-federal-tribunal
TID  terrorist-investigation-division
CCD  colombo-crimes-division
PNB  police-narcotics-bureau-of-sri-lanka
CPC  ceylon-petroleum-corporation  congress-for-progressive-change  cpc-corporation-taiwan
CBSL  central-bank-of-sri-lanka
HRCSL  human-rights-commission-of-sri-lanka
OMP  office-on-missing-persons
COPE  committee-on-public-enterprises-of-sri-lanka
BBS  bodu-bala-sena
Daily Mirror  daily-mirror-of-sri-lanka
Daily News  daily-news-of-sri-lanka
Sunday Times | The Sunday Times  sunday-times-of-sri-lanka
The Island  the-island-of-sri-lanka
SLC  sri-lanka-cricket
UML  cpn-uml
RPP  rastriya-prajatantra-party
CPN  nepal-communist-party
JSP  janata-samajbadi-party  jana-sena
LSP  loktantrik-samajwadi-party
APF | Armed Police Force  armed-police-force-of-nepal
CIB | Central Investigation Bureau  central-investigation-bureau-of-nepal  criminal-investigation-bureau-of-taiwan  central-investigation-bureau-of-thailand
NRB  nepal-rastra-bank
NEA  nepal-electricity-authority  egypt-s-national-election-authority  national-education-association  national-environment-agency-of-singapore
NOC  nepal-oil-corporation
FNJ  federation-of-nepali-journalists
KMC  kathmandu-metropolitan-city
Independent Election Commission  afghan-independent-election-commission
ECC | Electoral Complaints Commission  afghan-electoral-complaints-commission
ALP  afghan-national-police  australian-labor-party
ABP  afghan-border-police
DAB  da-afghanistan-bank  democratic-alliance-for-the-betterment-and-progress-of-hong-kong
ACCI  afghanistan-chamber-of-commerce-and-investment
Arg  arg-palace
MDP  maldivian-democratic-party  millennium-democratic-party
PPM  progressive-party-of-maldives
MDA  maldives-development-alliance  magen-david-adom
JSC | Judicial Service Commission  judicial-service-commission-of-the-maldives  judicial-service-commission-of-kenya  judicial-service-commission-south-africa  judicial-service-commission-of-zimbabwe  judicial-service-commission-uganda
MPS  maldives-police-service
Elections Commission  elections-commission-of-the-maldives
MMA  maldives-monetary-authority  malaysian-medical-association
The Democrats  the-democrats-of-maldives  israel-s-democrats-party
DPT  druk-phuensum-tshogpa
BTP  bhutan-tendrel-party
RBP  royal-bhutan-police
RBA  royal-bhutan-army
RMA  royal-monetary-authority-of-bhutan
Collegium  supreme-court-collegium
JeI  jamaat-e-islami-jammu-and-kashmir
JUI  jui-f
SSS  department-of-state-services  state-security-service-of-azerbaijan  state-security-service-of-georgia
ADC  african-democratic-congress-of-nigeria
PRP  peoples-redemption-party
YPP  young-progressives-party
AAC  african-action-congress
ADP  action-democratic-party-nigeria
ZLP  zenith-labour-party
APM  allied-peoples-movement
ANPP | All People's Party  all-nigeria-people-s-party
ACN  action-congress-of-nigeria
FEC  federal-executive-council-of-nigeria
NLC  nigeria-labour-congress
NMA  nigerian-medical-association
NARD  national-association-of-resident-doctors
NUT  nigeria-union-of-teachers
NUJ  nigeria-union-of-journalists
NASU  non-academic-staff-union-of-educational-and-associated-institutions
ASUP  academic-staff-union-of-polytechnics
NANS  national-association-of-nigerian-students
PFN | Pentecostal Fellowship  pentecostal-fellowship-of-nigeria
NSCIA | Supreme Council for Islamic Affairs  nigerian-supreme-council-for-islamic-affairs
MURIC  muslim-rights-concern
ACF  arewa-consultative-forum  anti-corruption-foundation
NEF  northern-elders-forum
OPC  oodua-people-s-congress
IYC  ijaw-youth-council
NJC | National Judicial Council  national-judicial-council-of-nigeria
CCT  code-of-conduct-tribunal
CCB  code-of-conduct-bureau
PSC | Police Service Commission  police-service-commission-of-nigeria  police-service-commission-of-trinidad-and-tobago
NCS  nigeria-customs-service
FRSC  federal-road-safety-corps
NAFDAC  nafdac
NEMA | National Emergency Management Agency  national-emergency-management-agency-of-nigeria
NCDC  nigeria-centre-for-disease-control
NBS | National Bureau of Statistics  national-bureau-of-statistics-of-nigeria  national-bureau-of-statistics-of-china
NBC | National Broadcasting Commission  national-broadcasting-commission-of-nigeria  nbc-news
NCC  nigerian-communications-commission  national-consultative-council-of-somalia  national-communications-commission-of-taiwan
NERC  nigerian-electricity-regulatory-commission
TCN  transmission-company-of-nigeria
NCAA  nigeria-civil-aviation-authority  national-collegiate-athletic-association
FCTA  federal-capital-territory-administration
CBN  central-bank-of-nigeria
NAN  news-agency-of-nigeria
DIA | Defence Intelligence Agency  defence-intelligence-agency-of-nigeria
DHQ  defence-headquarters-of-nigeria
NAF  nigerian-air-force
NGF  nigeria-governors-forum
NIC  national-industrial-court-of-nigeria
PEPT | PEPC  presidential-election-petition-court
NUEE  national-union-of-electricity-employees
MWUN | Maritime Workers Union  maritime-workers-union-of-nigeria
OAU  obafemi-awolowo-university
UNN  university-of-nigeria-nsukka
BUK  bayero-university
PHCN  power-holding-company-of-nigeria
NEPA  national-electric-power-authority
CUPP  coalition-of-united-political-parties
CNPP  conference-of-nigeria-political-parties
IPAC  inter-party-advisory-council
ODM  orange-democratic-movement
CORD | Cord  coalition-for-reforms-and-democracy
PNU  party-of-national-unity
Wiper  wiper-democratic-movement
Narc  national-rainbow-coalition
DCP  democracy-for-the-citizens-party
TSP | Service Party  service-party-kenya
DCI  directorate-of-criminal-investigations
GSU  kenya-s-general-service-unit
KWS  kenya-wildlife-service
KFS  kenya-forest-service
KRA  kenya-revenue-authority
ODPP | Office of the Director of Public Prosecutions  office-of-the-director-of-public-prosecutions-kenya  uganda-s-directorate-of-public-prosecutions
NPSC  national-police-service-commission
NCIC  national-cohesion-and-integration-commission
TSC  teachers-service-commission-kenya
NHIF | National Health Insurance Fund  national-health-insurance-fund-kenya
NTSA  national-transport-and-safety-authority
EPRA  energy-and-petroleum-regulatory-authority
SRC  salaries-and-remuneration-commission
CRA  commission-on-revenue-allocation  canada-revenue-agency
CoG | Council of Governors  council-of-governors-kenya
NMS  nairobi-metropolitan-services
COTU | Cotu  central-organization-of-trade-unions
UASU  university-academic-staff-union
KHRC  kenya-human-rights-commission
GEMA | Gema  gikuyu-embu-and-meru-association
KDF  kenya-defence-force
MRC  mombasa-republican-council  cameroon-renaissance-movement
International Commission of Jurists  international-commission-of-jurists-kenya
ECK  electoral-commission-of-kenya
IFP  inkatha
MKP  umkhonto-wesizwe-party
UDM  united-democratic-movement
ACDP  african-christian-democratic-party
NFP  national-freedom-party  new-popular-front
BLF  black-first-land-first
SIU | Special Investigating Unit  special-investigating-unit-south-africa
Hawks  hawks-south-africa
Scorpions  directorate-of-special-operations
SSA  state-security-agency  shan-state-army
Crime Intelligence  south-african-police-crime-intelligence
Idac | IDAC | Investigating Directorate  investigating-directorate-against-corruption
SCA | Supreme Court of Appeal  supreme-court-of-appeal-south-africa
Independent Electoral Commission  independent-electoral-commission-of-south-africa
SAHRC  south-african-human-rights-commission
PIC | Public Investment Corporation  public-investment-corporation-south-africa
SAA  south-african-airways
SACP  south-african-communist-party
PSA | Public Servants Association  public-servants-association-south-africa  philippine-statistics-authority  public-services-association-of-trinidad
Sama | SAMA  south-african-medical-association
NICD  national-institute-for-communicable-diseases
CCMA  commission-for-conciliation-mediation-and-arbitration
TAC  treatment-action-campaign
TRC  south-african-truth-and-reconciliation-commission
ICASA | Icasa | Independent Communications Authority  independent-communications-authority-of-south-africa
PKTT  political-killings-task-team
Progressive People's Party  progressive-people-s-party-of-ghana
People's National Convention  people-s-national-convention-of-ghana
OSP | Office of the Special Prosecutor  office-of-the-special-prosecutor-ghana
EOCO  economic-and-organised-crime-office
BNI  bureau-of-national-investigations
NIB | National Intelligence Bureau  national-intelligence-bureau-ghana
GBA  ghana-bar-association
GMA  ghana-medical-association
GJA  ghana-journalists-association
NAGRAT  national-association-of-graduate-teachers
NUGS  national-union-of-ghana-students
ECG  electricity-company-of-ghana
GRA  ghana-revenue-authority  guyana-revenue-authority
GES  ghana-education-service
NCCE  national-commission-for-civic-education
PURC  public-utilities-regulatory-commission
COPEC  chamber-of-petroleum-consumers
ACEP  africa-centre-for-energy-policy
IMANI | Imani  imani-ghana
PFF  people-s-front-for-freedom
ANT  alliance-for-national-transformation
CMI | Defence Intelligence and Security  chieftaincy-of-military-intelligence
SFC  uganda-special-forces-command  securities-and-futures-commission
ESO  external-security-organisation
UPF  uganda-police-force
IGG  inspectorate-of-government-uganda
URA  uganda-revenue-authority
UCC  uganda-communications-commission
UHRC  uganda-human-rights-commission
ULS  uganda-law-society
UMA  uganda-medical-association
UMSC  uganda-muslim-supreme-council
LDU  local-defence-units
CUF  civic-united-front
NCCR  nccr-mageuzi
TISS  tanzania-intelligence-and-security-service
PCCB | TAKUKURU  prevention-and-combating-of-corruption-bureau
TCRA  tanzania-communications-regulatory-authority
TLS  tanganyika-law-society
LHRC  legal-and-human-rights-centre
TEC  tanzania-episcopal-conference
THRDC  tanzania-human-rights-defenders-coalition
CCC  citizens-coalition-for-change  crime-and-corruption-commission-of-queensland
CIO  central-intelligence-organisation  corruption-investigation-office-for-high-ranking-officials
ZNA  zimbabwe-national-army
JOC | Joint Operations Command  joint-operations-command-zimbabwe
ZACC | Zacc  zimbabwe-anti-corruption-commission
RBZ  reserve-bank-of-zimbabwe
Zimra | ZIMRA  zimbabwe-revenue-authority
ZBC  zimbabwe-broadcasting-corporation
NCA  national-constitutional-assembly  national-crime-agency
ZLHR  zimbabwe-lawyers-for-human-rights
ZPP  zimbabwe-peace-project
CFU  commercial-farmers-union
PTUZ | Progressive Teachers Union | Progressive Teachers' Union  progressive-teachers-union-of-zimbabwe
ZHRC  zimbabwe-human-rights-commission
ZESN  zimbabwe-election-support-network
MRP  mthwakazi-republic-party  papuan-people-s-assembly
NewsDay  newsday-zimbabwe
MMD  movement-for-multi-party-democracy
FDD | Forum for Democracy and Development  forum-for-democracy-and-development-zambia  foundation-for-defense-of-democracies
DEC | Drug Enforcement Commission  drug-enforcement-commission-zambia
ECZ  electoral-commission-of-zambia
LAZ  law-association-of-zambia
IBA | Independent Broadcasting Authority  independent-broadcasting-authority-zambia
UNZA  university-of-zambia
KCM  konkola-copper-mines
MCP  malawi-congress-party
UTM  united-transformation-movement
MEC  malawi-electoral-commission  myanmar-economic-corporation
ACB  anti-corruption-bureau-of-malawi
HRDC  human-rights-defenders-coalition
MBC  malawi-broadcasting-corporation  munhwa-broadcasting-corporation
MDF  malawi-defence-force
Public Affairs Committee  public-affairs-committee-malawi
MRA  malawi-revenue-authority
National Elections Commission  mozambique-national-election-commission  national-elections-commission-of-south-sudan  sudanese-national-elections-commission
MDM  mozambique-democratic-movement
PRM  police-of-the-republic-of-mozambique  modern-revolutionary-party
CIP | Centre for Public Integrity  centre-for-public-integrity-mozambique
CRM  cameroon-renaissance-movement
BIR | Rapid Intervention Brigade  rapid-intervention-battalion-cameroon  bureau-of-internal-revenue-of-the-philippines
ANR  national-intelligence-agency-of-congo
RIB  rwanda-investigation-bureau
RNP  rwanda-national-police
RDF  rwandan-defence-force
RNC  rwanda-national-congress
RDB  rwanda-development-board
NEBE | National Election Board  national-election-board-of-ethiopia
ENDF  ethiopian-national-defense-force
INSA  information-network-security-agency
OFC  oromo-federalist-congress
NaMA | NAMA  national-movement-of-amhara
EBC  ethiopian-broadcasting-corporation  elections-and-boundaries-commission-of-trinidad-and-tobago
Federal High Court  ethiopian-federal-high-court  federal-high-court-of-nigeria
Federal Supreme Court  ethiopian-federal-supreme-court  supreme-federal-tribunal  federal-supreme-court-of-iraq
NISA  national-intelligence-and-security-agency  nuclear-and-industrial-safety-agency
NIEC | National Independent Electoral Commission  national-independent-electoral-commission-of-somalia
National Consultative Council  national-consultative-council-of-somalia
SJS  somali-journalists-syndicate
TFG  transitional-federal-government
SAF  sudan-armed-forces  special-action-force  singapore-armed-forces
GIS  general-intelligence-service-of-sudan  egyptian-general-intelligence-service
FFC  forces-of-freedom-and-change-central-council
SPA  sudanese-professionals-association  saudi-press-agency
PCP  popular-congress-party
HAC | Humanitarian Aid Commission  humanitarian-aid-commission-sudan
NIF  national-islamic-front
NAS  national-salvation-front-of-south-sudan
SSOA  south-sudan-opposition-alliance
SSBC  south-sudan-broadcasting-corporation
National Election Authority | National Elections Authority  egypt-s-national-election-authority
SCC | Supreme Constitutional Court  supreme-constitutional-court-of-egypt
State Information Service  state-information-service-of-egypt
NGC  national-grand-coalition-sierra-leone
LNP  liberia-national-police  liberal-national-party-of-queensland
LACC  liberia-anti-corruption-commission
BNF  botswana-national-front
BCP  botswana-congress-party
DIS  directorate-of-intelligence-and-security
DCEC  directorate-on-corruption-and-economic-crime
RFP  revolution-for-prosperity
LCD  lesotho-congress-for-democracy
LPM  landless-people-s-movement
IPC  independent-patriots-for-change
Alliance for Political Change  alliance-for-political-change-cameroon
Council of Imams and Muslim Dignitaries  council-of-imams-and-muslim-dignitaries-of-cameroon
Democratic Union  cameroon-democratic-union
Dynamique citoyenne  dynamique-citoyenne-cameroon
Guardian Post | The Guardian Post  the-guardian-post-cameroon
Le Jour  le-jour-cameroon
Le Messager  le-messager-cameroon
Movement for Democracy and the Republic  movement-for-democracy-and-the-republic-cameroon
National Anti-Corruption Commission  conac  national-anti-corruption-commission-of-thailand
National Communication Council  national-communication-council-cameroon
National Disarmament, Demobilisation and Reintegration Committee  national-disarmament-demobilisation-and-reintegration-committee-cameroon
National Episcopal Conference  national-episcopal-conference-of-cameroon
National Hydrocarbons Company  snh
Special Criminal Court  special-criminal-court-of-cameroon
Union of Free Trade Unions  union-of-free-trade-unions-of-cameroon
Administrative Control Authority  egypt-s-administrative-control-authority
Administrative Court | Court of Administrative Justice  egyptian-administrative-court  administrative-court-of-egypt
Administrative Prosecution Authority  administrative-prosecution-authority-egypt
Al-Hayat TV  egypt-s-al-hayat-tv
Al-Watan newspaper  egypt-s-al-watan-newspaper
Central Security Forces  egypt-s-central-security-forces
Commercial International Bank  commercial-international-bank-egypt
Committee for Justice  committee-for-justice-egypt
Conference Party  egypt-s-conference-party
Constitution Party  al-dostour-party
Dignity Party  karama-party
Doctors Syndicate  egyptian-doctors-syndicate
Eastern Company  eastern-company-egypt
High Election Commission | High Elections Committee  egypt-s-high-elections-committee
Journalists' Syndicate  egyptian-journalists-syndicate
Judges Club  egyptian-judges-club
Lawyers' Syndicate  egypt-s-lawyers-syndicate
Nasserist Party  nasserist-party-of-egypt
National Council for Human Rights  egypt-s-national-council-for-human-rights
National Council for Women  national-council-for-women-egypt
National Front Party  al-gabha-al-wataniya
National Press Authority  national-press-authority-egypt
National Progressive Unionist Party  tagammu
National Telecommunications Regulatory Authority  national-telecommunications-regulatory-authority-egypt  national-telecommunications-regulatory-authority-of-egypt
People's Assembly  people-s-assembly-of-egypt
Popular Resistance Movement  egypt-s-popular-resistance-movement
Presidential Election Commission | Presidential Elections Commission  egypt-s-presidential-election-commission
Presidential Pardon Committee  egypt-s-presidential-pardon-committee
Refugees Platform  refugees-platform-in-egypt
Revolutionary Socialists  revolutionary-socialists-egypt
Shura Council  shura-council-of-egypt
Socialist Labour Party  egypt-s-labour-party
State Security Prosecution  egypt-s-state-security-prosecution
Supreme Administrative Court  egypt-s-supreme-administrative-court  supreme-administrative-court-of-taiwan  supreme-administrative-court-of-thailand
Supreme Judiciary Council  egypt-s-supreme-judicial-council
Supreme State Security Court  egypt-s-supreme-state-security-court
Watan Party  egypt-s-watan-party
Youth for Change  youth-for-change-egypt
Arts TV  arts-tv-ethiopia
Council of Constitutional Inquiry  council-of-constitutional-inquiry-ethiopia
Government Communication Service  government-communication-service-ethiopia
National Dialogue Commission  ethiopian-national-dialogue-commission
New Generation Party  new-generation-party-ethiopia
Prosperity Party  ethiopian-prosperity-party
Agricultural Development Bank  agricultural-development-bank-ghana
All People's Congress  all-people-s-congress-ghana
Christian Council  christian-council-of-ghana  christian-council-of-mozambique  christian-council-of-tanzania  christian-council-of-korea
Civil and Local Government Staff Association  civil-and-local-government-staff-association-of-ghana
Coalition of Concerned Teachers  coalition-of-concerned-teachers-ghana
Coalition of Muslim Organisations  coalition-of-muslim-organisations-ghana
Committee for Joint Action  committee-for-joint-action-ghana
Controller and Accountant General's Department  controller-and-accountant-general-s-department-ghana
Daily Guide  daily-guide-ghana
Driver and Vehicle Licensing Authority  driver-and-vehicle-licensing-authority-ghana
Food and Drugs Authority  food-and-drugs-authority-ghana
Formed Police Unit  formed-police-unit-ghana
General Legal Council  general-legal-council-ghana
Health Services Workers Union  health-services-workers-union-ghana
Institute for Democratic Governance  institute-for-democratic-governance-ghana
Institute of Economic Affairs  institute-of-economic-affairs-ghana
Judicial Service  judicial-service-of-ghana
Metro TV  metro-tv-ghana
Minerals Commission  minerals-commission-of-ghana
Movement for Change  movement-for-change-ghana
Multimedia Group  multimedia-group-ghana
Narcotics Control Commission  narcotics-control-commission-of-ghana
National Communications Authority  national-communications-authority-ghana  national-communications-authority-of-somalia
National Disaster Management Organisation  national-disaster-management-organisation-ghana
National Identification Authority  national-identification-authority-ghana
National Investment Bank  national-investment-bank-ghana
National Media Commission  national-media-commission-ghana
National Peace Council  national-peace-council-ghana
National Petroleum Authority  national-petroleum-authority-ghana
National Service Authority  national-service-authority-ghana
New Force | The New Force  new-force-ghana
Organised Labour  organised-labour-ghana
People's National Party  people-s-national-party-ghana  people-s-national-party-of-jamaica
Private Newspapers Publishers Association  private-newspapers-publishers-association-of-ghana
Public Procurement Authority  public-procurement-authority-ghana
Public Utility Workers Union  public-utility-workers-union-ghana
Senior Staff Association of Universities  senior-staff-association-of-universities-of-ghana
Teachers and Educational Workers Union  teachers-and-educational-workers-union-ghana
Technical University Teachers Association  technical-university-teachers-association-of-ghana
The Fourth Estate  the-fourth-estate-ghana
United Renaissance Party  united-renaissance-party-ghana
University Teachers Association  university-teachers-association-of-ghana
Administration Police  administration-police-service
Assets Recovery Agency  assets-recovery-agency-kenya
Bloggers Association  bloggers-association-of-kenya
Boda Boda Association | Bodaboda Association  boda-boda-association-of-kenya
Border Police Unit  border-police-unit-kenya
Capital Markets Authority  capital-markets-authority-kenya
Co-operative Bank  co-operative-bank-of-kenya
Commission on Administrative Justice  commission-on-administrative-justice-kenya
Communications Authority  communications-authority-of-kenya
Council of Imams and Preachers  council-of-imams-and-preachers-of-kenya
Dock Workers Union  dock-workers-union-kenya
Evangelical Alliance  evangelical-alliance-of-kenya
Federation of Public Transport Sector  federation-of-public-transport-sector-kenya
Media Council  media-council-of-kenya  media-council-of-tanzania
Multimedia University  multimedia-university-of-kenya
National Coalition of Human Rights Defenders  national-coalition-of-human-rights-defenders-kenya  national-coalition-of-human-rights-defenders-uganda
National Council for Law Reporting  national-council-for-law-reporting-kenya
National Council of Churches  national-council-of-churches-of-kenya  national-council-of-churches-of-singapore
National Dialogue Committee  national-dialogue-committee-kenya
National Environment Management Authority  national-environment-management-authority-of-kenya  national-environment-management-authority-of-uganda
National Land Commission  national-land-commission-kenya
National Oil Corporation  national-oil-corporation-of-kenya
National Police Reservists  national-police-reservists-kenya
National Police Service  kenya-police
National Vision Party  national-vision-party-kenya
People Daily  people-daily-kenya
People's Liberation Party  people-s-liberation-party-kenya
Public Accounts Committee  public-accounts-committee-of-kenya  public-accounts-committee-of-the-commons  public-accounts-committee-of-malaysia
Registrar of Political Parties  registrar-of-political-parties-kenya  registrar-of-political-parties-tanzania
Special Service Unit | Special Services Unit  special-service-unit-kenya
The Elephant  the-elephant-kenya
The National Alliance  the-national-alliance-kenya
Truth, Justice and Reconciliation Commission  truth-justice-and-reconciliation-commission-of-kenya
United Democratic Movement  united-democratic-movement-kenya
United Green Movement  united-green-movement-kenya
United Progressive Alliance  united-progressive-alliance-kenya
Witness Protection Agency  witness-protection-agency-kenya
Assembly of the Republic  assembly-of-the-republic-of-mozambique
Association of United Health Professionals  association-of-united-health-professionals-mozambique
Centre for Democracy and Development  centre-for-democracy-and-development-mozambique
Centro de Jornalismo Investigativo  centro-de-jornalismo-investigativo-mozambique
Defence and Security Forces  mozambican-defence-and-security-forces
Democratic Alliance Coalition  democratic-alliance-coalition-mozambique
Integrity Magazine  integrity-magazine-mozambique
Islamic Council  islamic-council-of-mozambique
Miramar TV  miramar-tv-mozambique
National Institute for Disaster Management  national-institute-for-disaster-management-mozambique
National Institute of Petroleum | National Petroleum Institute  national-institute-of-petroleum-mozambique
National Union of Journalists  mozambique-union-of-journalists  national-union-of-journalists-malaysia
Nova Democracia  new-democracy-mozambique
O País  o-pais-mozambique
Rapid Intervention Unit  rapid-intervention-unit-of-mozambique
Alliance for Democracy  alliance-for-democracy-malawi  alliance-for-democracy-nigeria
Citizens for Transformation  citizens-for-transformation-malawi
Daily Times  daily-times-malawi  daily-times-of-nigeria
Department of Disaster Management Affairs  department-of-disaster-management-affairs-malawi
Department of Immigration and Citizenship Services  malawi-immigration-department
Electricity Supply Corporation  electricity-supply-corporation-of-malawi
Financial Intelligence Authority  financial-intelligence-authority-malawi  financial-intelligence-authority-uganda
Human Rights Consultative Committee  human-rights-consultative-committee-malawi
Joy Radio  joy-radio-malawi
National Advocacy Platform  national-advocacy-platform-malawi
National Oil Company  national-oil-company-of-malawi
Rainbow Television  rainbow-television-malawi
Times Group  times-group-malawi
Youth and Society  youth-and-society-malawi
Action Alliance  action-alliance-nigeria
Action Peoples Party  action-peoples-party-nigeria
All Farmers Association  all-farmers-association-of-nigeria
Allied Congress Party  allied-congress-party-of-nigeria
Ansar-Ud-Deen Society  ansar-ud-deen-society-of-nigeria
Asset Management Corporation  asset-management-corporation-of-nigeria
Association of Local Governments  association-of-local-governments-of-nigeria
Bureau of Public Procurement  bureau-of-public-procurement-nigeria
Campaign for Democracy  campaign-for-democracy-nigeria
Catholic Secretariat  catholic-secretariat-of-nigeria
Church of the Brethren  church-of-the-brethren-in-nigeria
Civil Liberties Organisation  civil-liberties-organisation-of-nigeria
Connected Development  connected-development-nigeria
DAILY POST | Daily Post  daily-post-nigeria
Daily Sun  daily-sun-nigeria  daily-sun-south-africa
Debt Management Office  debt-management-office-nigeria
Democratic People's Party  democratic-people-s-party-nigeria
Depot and Petroleum Products Marketers Association  depot-and-petroleum-products-marketers-association-of-nigeria
Federal Airports Authority  federal-airports-authority-of-nigeria
Federal Fire Service  federal-fire-service-nigeria
Federal Radio Corporation  radio-nigeria
Foundation for Investigative Journalism  foundation-for-investigative-journalism-nigeria
Global Rights  global-rights-nigeria
Guards Brigade  guards-brigade-nigeria
Independent Petroleum Marketers Association  independent-petroleum-marketers-association-of-nigeria
Investment and Securities Tribunal  investment-and-securities-tribunal-nigeria
Joint Task Force  joint-task-force-nigeria
Judiciary Staff Union  judiciary-staff-union-of-nigeria
Legal Aid Council  legal-aid-council-of-nigeria
Major Oil Marketers Association  major-oil-marketers-association-of-nigeria
Medical and Dental Consultants Association  medical-and-dental-consultants-association-of-nigeria
Medical and Dental Council  medical-and-dental-council-of-nigeria
Muslim Students Society | Muslim Students' Society  muslim-students-society-of-nigeria
National Democratic Coalition  nadeco
National Examinations Council  national-examinations-council-nigeria  national-examinations-council-of-tanzania
National Hajj Commission  national-hajj-commission-of-nigeria
National Mirror  national-mirror-nigeria
National Pension Commission  national-pension-commission-of-nigeria
National Population Commission  national-population-commission-of-nigeria
National Republican Convention  national-republican-convention-of-nigeria
National Rescue Movement  national-rescue-movement-nigeria
National Universities Commission  national-universities-commission-of-nigeria
Newspaper Proprietors Association  newspaper-proprietors-association-of-nigeria
Northern Youth Council  northern-youth-council-of-nigeria
Parliamentary Staff Association  parliamentary-staff-association-of-nigeria
Peoples Daily  peoples-daily-nigeria
Petroleum Products Retail Outlets Owners Association  petroleum-products-retail-outlets-owners-association-of-nigeria
Petroleum and Natural Gas Senior Staff Association  pengassan
Radio, Television, Theatre and Arts Workers Union  radio-television-theatre-and-arts-workers-union-of-nigeria
Road Transport Employers Association  road-transport-employers-association-of-nigeria
Shell Petroleum Development Company  shell-petroleum-development-company-of-nigeria
Special Fraud Unit  special-fraud-unit-nigeria
State Security Service | State Services Department  state-security-service-of-nigeria
Supreme Council for Sharia  supreme-council-for-sharia-in-nigeria
Supreme Council for Shariah  supreme-council-for-shariah-in-nigeria
Collective of Civil Parties  collective-of-civil-parties-for-rwanda
Democratic Green Party  democratic-green-party-of-rwanda
Democratic Republican Movement | Republican Democratic Movement  republican-democratic-movement-rwanda
Directorate of Military Intelligence  directorate-of-military-intelligence-rwanda
Foundation for Freedom and Democracy  foundation-for-freedom-and-democracy-in-rwanda
National Institute of Statistics  national-institute-of-statistics-of-rwanda
National Liberation Forces  national-liberation-forces-rwanda
National Unity and Reconciliation Commission  national-unity-and-reconciliation-commission-rwanda
Office of the Ombudsman  office-of-the-ombudsman-rwanda
Radio TV10  radio-tv10-rwanda
The Chronicles  the-chronicles-rwanda
The New Times  the-new-times-rwanda
United Democratic Forces  fdu-inkingi
Democratic Bloc  forces-of-freedom-and-change-democratic-bloc
Group Against Rape  group-against-rape-sudan
National Mechanism for Human Rights  national-mechanism-for-human-rights-sudan
House of the People  house-of-the-people-of-somalia
Royal TV  royal-tv-somalia
Transitional National Government  transitional-national-government-of-somalia
Universal TV  universal-tv-somalia
Association for Media Development  association-for-media-development-in-south-sudan
Media Authority  media-authority-south-sudan
National Constitutional Review Commission  national-constitutional-review-commission-south-sudan
National Democratic Movement  national-democratic-movement-south-sudan
National Revenue Authority  national-revenue-authority-south-sudan
United People's Alliance  united-people-s-alliance-south-sudan
Center for Strategic Litigation  center-for-strategic-litigation-tanzania
Directorate of Public Prosecutions  directorate-of-public-prosecutions-tanzania  uganda-s-directorate-of-public-prosecutions
Drug Control and Enforcement Authority  drug-control-and-enforcement-authority-tanzania
National Electoral Commission  national-electoral-commission-of-tanzania
National League for Democracy  national-league-for-democracy-tanzania
National Muslim Council  national-muslim-council-of-tanzania
Policy Forum  policy-forum-tanzania
The Citizen  the-citizen-tanzania  the-citizen-south-africa
Union for Multiparty Democracy  union-for-multiparty-democracy-tanzania
Activists for Change  activists-for-change-uganda
Amnesty Commission  amnesty-commission-uganda
Anti-Corruption Coalition  anti-corruption-coalition-uganda
Citizens' Coalition for Electoral Democracy  citizens-coalition-for-electoral-democracy-in-uganda
Counter Terrorism Police  uganda-s-counter-terrorism-police
Criminal Investigations Directorate  criminal-investigations-directorate-uganda
Eagle Online  eagle-online-uganda
Ecological Party  ecological-party-of-uganda
Equal Opportunities Commission  equal-opportunities-commission-uganda  equal-opportunities-commission-of-hong-kong
Field Force Unit  field-force-unit-uganda
General Court Martial  general-court-martial-uganda
Go Forward | The Democratic Alliance  go-forward-uganda
Human Rights Network for Journalists  human-rights-network-for-journalists-uganda
Inter-Religious Council  inter-religious-council-of-uganda
NBS Television  nbs-television-uganda
NGO Bureau  ngo-bureau-uganda
National Drug Authority  national-drug-authority-uganda
National Forestry Authority  national-forestry-authority-uganda
National Identification and Registration Authority  national-identification-and-registration-authority-uganda
National Peasants Party  national-peasants-party-uganda
National Planning Authority  national-planning-authority-uganda
National Social Security Fund  national-social-security-fund-uganda
New Vision  new-vision-uganda
Patriotic League  patriotic-league-of-uganda
Petroleum Authority  petroleum-authority-of-uganda
Private Sector Foundation  private-sector-foundation-uganda
Radio One  radio-one-uganda
Rapid Response Unit  rapid-response-unit-uganda
Red Pepper  red-pepper-uganda
Revolutionary People's Party  revolutionary-people-s-party-uganda
The Observer  the-observer-uganda
Weekly Observer  weekly-observer-uganda
Anti-Gang Unit  anti-gang-unit-south-africa
Broadcasting Complaints Commission  broadcasting-complaints-commission-of-south-africa
Bureau of State Security  bureau-of-state-security-south-africa
Business Day  business-day-south-africa
Business Report  business-report-south-africa
Central University of Technology  central-university-of-technology-south-africa
Centre for Environmental Rights  centre-for-environmental-rights-south-africa
Chamber of Mines | Minerals Council  minerals-council-south-africa
Commission for Gender Equality  commission-for-gender-equality-south-africa
Communication Workers Union  communication-workers-union-south-africa
Competition Commission  competition-commission-of-south-africa
Competition Tribunal  competition-tribunal-south-africa
Congress of Traditional Leaders  contralesa
Consortium for Refugees and Migrants  consortium-for-refugees-and-migrants-in-south-africa
Corruption Watch  corruption-watch-south-africa
Democratic Nursing Organisation  denosa
Department of Basic Education  department-of-basic-education-south-africa
Department of Correctional Services  department-of-correctional-services-south-africa
Department of Home Affairs  department-of-home-affairs-south-africa
Electoral Court  electoral-court-of-south-africa  zimbabwe-electoral-court
Equality Court  equality-court-of-south-africa
Eyewitness News  eyewitness-news-south-africa
Financial Mail  financial-mail-south-africa
Foundation for Human Rights  foundation-for-human-rights-south-africa
GOOD Party  good-party-south-africa
General Council of the Bar  general-council-of-the-bar-south-africa
General Industries Workers Union  general-industries-workers-union-of-south-africa
Independent Democrats  independent-democrats-south-africa
Independent Media  independent-media-south-africa
Information Regulator  information-regulator-of-south-africa
Inspector-General of Intelligence  inspector-general-of-intelligence-south-africa
Joint Standing Committee on Defence  joint-standing-committee-on-defence-south-africa
Joint Standing Committee on Intelligence  joint-standing-committee-on-intelligence-south-africa
Judicial Conduct Tribunal  judicial-conduct-tribunal-south-africa
Legal Practice Council  legal-practice-council-south-africa
Legal Resources Centre  legal-resources-centre-south-africa
Muslim Lawyers Association  muslim-lawyers-association-south-africa
National Consumer Commission  national-consumer-commission-south-africa
National Council of Trade Unions  national-council-of-trade-unions-south-africa
National Employers' Association  national-employers-association-of-south-africa
National Energy Regulator  national-energy-regulator-of-south-africa
National Intelligence Coordinating Committee  national-intelligence-coordinating-committee-south-africa
National Lotteries Commission  national-lotteries-commission-south-africa
National Nuclear Regulator  national-nuclear-regulator-of-south-africa
National Professional Teachers' Organisation  naptosa
National Transport Movement  national-transport-movement-south-africa
National Treasury  national-treasury-south-africa
National Union of Metalworkers  national-union-of-metalworkers-of-south-africa
Palestine Solidarity Campaign  palestine-solidarity-campaign-south-africa
Passenger Rail Agency  prasa
Power FM  power-fm-south-africa
Public Order Policing  public-order-policing-south-africa
Referendum Party  referendum-party-south-africa
Road Accident Fund  road-accident-fund-south-africa
Road Freight Association  road-freight-association-south-africa
Standing Committee on Public Accounts  standing-committee-on-public-accounts-south-africa
Sunday World  sunday-world-south-africa
The New Age  the-new-age-south-africa
United Ulama Council  united-ulama-council-of-south-africa
Women For Change  women-for-change-south-africa
Citizens First  citizens-first-zambia
Council of Churches  council-of-churches-in-zambia
Daily Nation  daily-nation-zambia
Diamond TV  diamond-tv-zambia
Economic and Financial Crimes Court  economic-and-financial-crimes-court-zambia
Energy Regulation Board  energy-regulation-board-zambia
Evangelical Fellowship  evangelical-fellowship-of-zambia  evangelical-fellowship-of-zimbabwe
First Quantum Minerals  first-quantum-minerals-zambia
Heritage Party  heritage-party-zambia
Hot FM  hot-fm-zambia
House of Chiefs  house-of-chiefs-zambia
Industrial Development Corporation  industrial-development-corporation-of-zambia
Judicial Complaints Commission  judicial-complaints-commission-zambia
Leadership Movement  leadership-movement-zambia
Local Government Service Commission  local-government-service-commission-zambia
Millennium Radio  millennium-radio-zambia
Mine Workers Union | Mineworkers Union  mineworkers-union-of-zambia
National Pension Scheme Authority  national-pension-scheme-authority-zambia
National Restoration Party  national-restoration-party-zambia
New Congress Party  new-congress-party-zambia
New Heritage Party  new-heritage-party-zambia
Party of National Unity and Progress  party-of-national-unity-and-progress-zambia
Post newspaper | The Post  the-post-zambia
Prime TV  prime-tv-zambia
Radio Phoenix  radio-phoenix-zambia
Registrar of Societies  registrar-of-societies-zambia  registrar-of-societies-of-malaysia
Resident Doctors Association  resident-doctors-association-of-zambia
Road Development Agency  road-development-agency-zambia
Sino-Metals Leach  sino-metals-leach-zambia
The Mast  the-mast-zambia
United Democratic Alliance  united-democratic-alliance-zambia
United Progressive People  united-progressive-people-zambia
Amalgamated Rural Teachers Union  amalgamated-rural-teachers-union-of-zimbabwe
Apex Council  apex-council-zimbabwe
Apostolic Faith Mission  apostolic-faith-mission-in-zimbabwe
Border Control Unit  border-control-unit-zimbabwe
Broadcasting Authority  broadcasting-authority-of-zimbabwe
Centre for Innovation and Technology  cite-zimbabwe
Chiefs Council  zimbabwe-council-of-chiefs
Citizens' Manifesto  citizens-manifesto-zimbabwe
Civil Protection Unit  civil-protection-unit-zimbabwe
Compensation Steering Committee  compensation-steering-committee-zimbabwe
Crisis Coalition  crisis-in-zimbabwe-coalition
Delimitation Commission  delimitation-commission-zimbabwe
Delta Corporation  delta-corporation-zimbabwe
Environmental Management Agency  environmental-management-agency-zimbabwe
Fifth Brigade  zimbabwe-s-fifth-brigade
Financial Gazette  financial-gazette-zimbabwe
Financial Intelligence Unit  financial-intelligence-unit-zimbabwe
Forever Associates  forever-associates-zimbabwe
Grain Marketing Board  grain-marketing-board-of-zimbabwe
Green Fuel  green-fuel-zimbabwe
Health Service Board  health-service-board-zimbabwe
Herald newspaper | The Herald  the-herald-zimbabwe
International Socialist Organisation  international-socialist-organisation-zimbabwe
Justice for Agriculture  justice-for-agriculture-zimbabwe
Media Alliance  media-alliance-of-zimbabwe
Metropolitan Bank  metropolitan-bank-zimbabwe
Minerals Marketing Corporation  minerals-marketing-corporation-of-zimbabwe
National Foods  national-foods-zimbabwe
National Incident Command  national-incident-command-zimbabwe
National Railways  national-railways-of-zimbabwe
National Social Security Authority  national-social-security-authority-zimbabwe
National University of Science and Technology  national-university-of-science-and-technology-zimbabwe
National Youth Service  green-bombers
Police Support Unit  police-support-unit-zimbabwe
Postal and Telecommunications Regulatory Authority  postal-and-telecommunications-regulatory-authority-of-zimbabwe
Public Service Association  public-service-association-of-zimbabwe
Public Service Commission  public-service-commission-zimbabwe
Registrar-General's Office  registrar-general-s-office-zimbabwe
Special Anti-Corruption Unit  special-anti-corruption-unit-zimbabwe
The Chronicle  the-chronicle-zimbabwe
The Standard  the-standard-zimbabwe
The Sunday Mail  the-sunday-mail-zimbabwe
Voice of the People  voice-of-the-people-zimbabwe
Voluntary Media Council  voluntary-media-council-of-zimbabwe
Women's Coalition  women-s-coalition-of-zimbabwe
Youth Initiative for Democracy  youth-initiative-for-democracy-in-zimbabwe
Cope  congress-of-the-people
The Nation  the-nation-nigeria  the-nation-of-thailand
UTV  utv-ghana
Imperial Bank  imperial-bank-kenya
FDC  forum-for-democratic-change
JNI  jamaatu-nasril-islam
ASWJ  ahlu-sunna-waljamaa
NRM  national-resistance-movement
Amazon  amazoncom
Apple  apple-inc
Oracle  oracle-corp
Meta  meta-platforms
MIT  massachusetts-institute-of-technology  mit-intelligence
EPA  environmental-protection-agency
CSIS  center-for-strategic-and-international-studies  canadian-security-intelligence-service
CFR  council-on-foreign-relations
NCIS  naval-criminal-investigative-service
West Point  us-military-academy
Barnard  barnard-college
Cornell  cornell-university
Rutgers  rutgers-university
Newsday  newsday-of-long-island  trinidad-and-tobago-newsday
Common Cause  common-cause-of-the-united-states
Wilderness Society  wilderness-society-of-the-united-states  wilderness-society-of-australia
Kennedy Center  john-f-kennedy-center-for-the-performing-arts
Transport Workers Union  transport-workers-union-of-america
AFT  american-federation-of-teachers
BLM  black-lives-matter
Libertarian Party  libertarian-party-of-the-united-states  libertarian-party-of-russia
Met  metropolitan-police
CPS  crown-prosecution-service
SFO  serious-fraud-office
NFU  national-farmers-union
PUP  progressive-unionist-party  belize-people-s-united-party
Parole Board  parole-board-for-england-and-wales
PLP  parliamentary-labour-party  progressive-liberal-party-of-the-bahamas
Liaison Committee  liaison-committee-of-the-commons
Crown Office  crown-office-and-procurator-fiscal-service
New Democrats  new-democratic-party
CSE  communications-security-establishment
OPP  ontario-provincial-police
PBO  parliamentary-budget-officer-of-canada
UBC  university-of-british-columbia
Parliament Hill police  parliamentary-protective-service
Transportation Safety Board  transportation-safety-board-of-canada
Competition Bureau  competition-bureau-of-canada
AAT  administrative-appeals-tribunal
ATO  australian-taxation-office
ASIC  australian-securities-and-investments-commission
APRA  australian-prudential-regulation-authority
AFL  australian-football-league
NRL  national-rugby-league
HSU  health-services-union
Productivity Commission  productivity-commission-of-australia
IPCA  independent-police-conduct-authority
Naval Service  irish-naval-service
Air Corps  irish-air-corps
IFA  irish-farmers-association
ICCL  irish-council-for-civil-liberties
INTO union  irish-national-teachers-organisation
TUI  teachers-union-of-ireland
ESRI  economic-and-social-research-institute
Revenue Commissioners  revenue-commissioners-of-ireland
HUD  department-of-housing-and-urban-development
TSA  transportation-security-administration
CBO  congressional-budget-office
CISA  cybersecurity-and-infrastructure-security-agency
DSA  democratic-socialists-of-america
ILA  international-longshoremen-s-association  israel-land-authority
AEI  american-enterprise-institute
RCN  royal-college-of-nursing
BMA  british-medical-association  bangkok-metropolitan-administration
NEU  national-education-union
UCU  university-and-college-union
OBR  office-for-budget-responsibility
ONS  office-for-national-statistics
IFS  institute-for-fiscal-studies
UUP  ulster-unionist-party
MCB  muslim-council-of-britain
CND  campaign-for-nuclear-disarmament
CMA  competition-and-markets-authority
FCA  financial-conduct-authority
ERG  european-research-group
CBC  canadian-broadcasting-corporation
UCP  united-conservative-party
ABF  australian-border-force
ASD  australian-signals-directorate
NACC  national-anti-corruption-commission-of-australia  national-anti-corruption-commission-of-thailand
HSE  health-service-executive  higher-school-of-economics
Federal Protective Service  us-federal-protective-service
3rd Infantry Division  us-3rd-infantry-division
4th Infantry Division  us-4th-infantry-division
Army Reserve  us-army-reserve
Senate Health Committee  senate-health-education-labor-and-pensions-committee
Senate Energy Committee  senate-energy-and-natural-resources-committee
Joint Economic Committee  joint-economic-committee-of-congress
National Defense University  us-national-defense-university
Naval War College  us-naval-war-college
Army War College  us-army-war-college
National Academy of Sciences  us-national-academy-of-sciences
KKR  kohlberg-kravis-roberts
Geo Group  geo-group
National Press Club  national-press-club-in-washington  national-press-club-of-australia
National Audit Office  uk-national-audit-office
Committee on Climate Change  uk-committee-on-climate-change
Low Pay Commission  uk-low-pay-commission  low-pay-commission-of-ireland
Sepa  scottish-environment-protection-agency
National Union of Students  national-union-of-students-of-the-united-kingdom  national-union-of-students-of-brazil
Centre for Social Justice  uk-centre-for-social-justice
Child Poverty Action Group  uk-child-poverty-action-group
SSE  sse-plc
Met Office  uk-met-office  india-meteorological-department
Women's Aid  women-s-aid-ireland
Climate Council  climate-council-of-australia
AGL  agl-energy
Channel Ten | Channel 10  network-ten  israel-s-channel-10
Channel Nine | Channel 9  nine-news
Channel Seven | Channel 7  seven-news
2GB  radio-2gb
Sipo  standards-in-public-office-commission
Forsa  forsa-trade-union
AFP  armed-forces-of-the-philippines
DOJ  department-of-justice-of-the-philippines
Court of Appeals  philippine-court-of-appeals
DFA  department-of-foreign-affairs-of-the-philippines
DND  department-of-national-defense
COA | Commission on Audit  commission-on-audit-of-the-philippines
CHR | Commission on Human Rights  commission-on-human-rights-of-the-philippines
DOH  department-of-health-of-the-philippines
DOLE  department-of-labor-and-employment
DBM  department-of-budget-and-management
DOF  department-of-finance-of-the-philippines
DOTr  department-of-transportation-of-the-philippines
DAR | Department of Agrarian Reform  department-of-agrarian-reform-of-the-philippines
BOC | Bureau of Customs  bureau-of-customs-of-the-philippines
Bureau of Internal Revenue  bureau-of-internal-revenue-of-the-philippines
Bureau of Immigration  bureau-of-immigration-of-the-philippines
LTO | Land Transportation Office  land-transportation-office-of-the-philippines
NFA | National Food Authority  national-food-authority-of-the-philippines
NEDA  national-economic-and-development-authority
PCG  philippine-coast-guard
PCGG  presidential-commission-on-good-government
NICA  national-intelligence-coordinating-agency
CIDG  criminal-investigation-and-detection-group
QCPD  quezon-city-police-district
OSG | Office of the Solicitor General  office-of-the-solicitor-general-of-the-philippines
PAO | Public Attorney's Office  public-attorney-s-office-of-the-philippines
IAS  pnp-internal-affairs-service
ICI  independent-commission-for-infrastructure
JBC  judicial-and-bar-council
PFP  partido-federal-ng-pilipinas  people-first-party
UNA  united-nationalist-alliance
PMP  pwersa-ng-masang-pilipino
KBL  kilusang-bagong-lipunan
KMU  kilusang-mayo-uno
KMP  kilusang-magbubukid-ng-pilipinas
Bayan | BAYAN  bagong-alyansang-makabayan
Piston | PISTON  piston-transport-group
Gabriela | GABRIELA  gabriela-women-s-group
IBP  integrated-bar-of-the-philippines
Ateneo  ateneo-de-manila-university
KOJC  kingdom-of-jesus-christ-church
SWS  social-weather-stations
PAL  philippine-airlines
Inquirer | The Inquirer  philippine-daily-inquirer
NUJP  national-union-of-journalists-of-the-philippines
PSG | Presidential Security Group | Presidential Security Command  presidential-security-group-of-the-philippines
Dangerous Drugs Board  dangerous-drugs-board-of-the-philippines
Office of Civil Defense  office-of-civil-defense-of-the-philippines
GSIS | Government Service Insurance System  government-service-insurance-system-of-the-philippines
Harapan  pakatan-harapan
MIC  malaysian-indian-congress
GPS  gabungan-parti-sarawak
GRS  gabungan-rakyat-sabah
PBB  parti-pesaka-bumiputera-bersatu  crescent-star-party
PBS  parti-bersatu-sabah
PSM  socialist-party-of-malaysia
Warisan  parti-warisan-sabah
Amanah  parti-amanah-negara
Gerakan  gerakan-party
AGC | Attorney General's Chambers | Attorney-General's Chambers  attorney-general-s-chambers-of-malaysia  attorney-general-s-chambers-of-singapore
ROS | RoS  registrar-of-societies-of-malaysia
MCMC  malaysian-communications-and-multimedia-commission
MMEA  malaysian-maritime-enforcement-agency
Bar Council  malaysian-bar-council
MTUC  malaysian-trades-union-congress
EPF | Employees Provident Fund  employees-provident-fund-of-malaysia
NST  new-straits-times
FMT  free-malaysia-today
The Star  the-star-of-malaysia
The Edge  the-edge-malaysia
GOF | General Operations Force  general-operations-force-of-malaysia
SPP  singapore-people-s-party  supreme-people-s-procuratorate
NSP  national-solidarity-party-of-singapore
ISD | Internal Security Department  internal-security-department-of-singapore
CPIB  corrupt-practices-investigation-bureau
CNB  central-narcotics-bureau-of-singapore
LTA  land-transport-authority
HDB  housing-and-development-board
Ministry of Manpower  ministry-of-manpower-of-singapore
ICA  immigration-and-checkpoints-authority
IMDA  infocomm-media-development-authority
NTUC  national-trades-union-congress-of-singapore
RSAF  republic-of-singapore-air-force
SPF  singapore-police-force
SIA  singapore-airlines
GIC  gic-of-singapore
CNA  channel-newsasia  central-news-agency
NUS  national-university-of-singapore
NTU  nanyang-technological-university  national-taiwan-university
SMU  singapore-management-university
Elections Department  singapore-elections-department
National Environment Agency  national-environment-agency-of-singapore
SCDF  singapore-civil-defence-force
LSD  league-of-social-democrats
FTU  hong-kong-federation-of-trade-unions  free-trade-union-of-the-workers-of-the-kingdom-of-cambodia
BPA  business-and-professionals-alliance-for-hong-kong
New People's Party  new-people-s-party-of-hong-kong
HKMA  hong-kong-monetary-authority
HKJA  hong-kong-journalists-association
HKFP  hong-kong-free-press
CHRF  civil-human-rights-front
CityU | City University  city-university-of-hong-kong
Education Bureau  hong-kong-education-bureau
Security Bureau  hong-kong-security-bureau
Hospital Authority  hong-kong-hospital-authority
Housing Authority  hong-kong-housing-authority
Airport Authority  hong-kong-airport-authority
Executive Council  hong-kong-executive-council
Liaison Office  central-liaison-office-in-hong-kong
Correctional Services Department  hong-kong-correctional-services-department
MTR  mtr-corporation
CPPCC  chinese-people-s-political-consultative-conference
MSS  ministry-of-state-security-of-china
SPC  supreme-people-s-court
PBOC | PBoC  people-s-bank-of-china
CAC  cyberspace-administration-of-china
CAAC | Civil Aviation Administration  civil-aviation-administration-of-china
CASS  chinese-academy-of-social-sciences
National Health Commission  national-health-commission-of-china
DPJ  democratic-party-of-japan
CDP | CDPJ  constitutional-democratic-party-of-japan
DPFP  democratic-party-for-the-people
Ishin | JIP  nippon-ishin-no-kai
GSDF  ground-self-defense-force
MSDF  maritime-self-defense-force
ASDF  air-self-defense-force
JMA | Meteorological Agency  japan-meteorological-agency  japan-medical-association
National Police Agency | MPD  national-police-agency-of-japan  national-police-agency-of-south-korea  national-police-agency-of-taiwan
Financial Services Agency  financial-services-agency-of-japan
FTC | JFTC | Fair Trade Commission  japan-fair-trade-commission  fair-trade-commission-of-korea  fair-trade-commission-of-taiwan
JCG  japan-coast-guard
JAL  japan-airlines
ANA  all-nippon-airways
Mainichi  mainichi-shimbun
Yomiuri  yomiuri-shimbun
Asahi  asahi-shimbun
Sankei  sankei-shimbun
DPK  democratic-party-of-korea
GNP  grand-national-party
LKP  liberty-korea-party
DLP  democratic-labor-party-of-korea  democratic-labour-party-of-barbados  dominica-labour-party
JCS  joint-chiefs-of-staff-of-south-korea
National Election Commission  national-election-commission-of-south-korea
SPO  supreme-prosecutors-office-of-korea
KFTC  fair-trade-commission-of-korea
FSC | Financial Services Commission  financial-services-commission-of-south-korea
FSS  financial-supervisory-service
BAI | Board of Audit and Inspection  board-of-audit-and-inspection-of-korea
NHRCK  national-human-rights-commission-of-korea
KCC  korea-communications-commission
PSS | Presidential Security Service  presidential-security-service-of-south-korea
DCC  defense-counterintelligence-command
DAPA  defense-acquisition-program-administration
KDCA  korea-disease-control-and-prevention-agency
KMA  korean-medical-association
FKTU  federation-of-korean-trade-unions
FKI  federation-of-korean-industries
KBA  korean-bar-association
SBS  sbs-of-south-korea
KAI  korea-aerospace-industries
SNU  seoul-national-university
TPP  taiwan-people-s-party
TSU  taiwan-solidarity-union
New Party  new-party-of-taiwan
MAC  mainland-affairs-council
SEF  straits-exchange-foundation
MND  ministry-of-national-defense-of-taiwan
MOFA  ministry-of-foreign-affairs-of-taiwan
Central Election Commission  taiwan-central-election-commission  central-election-commission-of-ukraine  central-election-commission-of-russia  central-election-commission-of-georgia  central-election-commission-of-belarus
NSB | National Security Bureau  national-security-bureau-of-taiwan
Criminal Investigation Bureau  criminal-investigation-bureau-of-taiwan
CGA | Coast Guard Administration  coast-guard-administration-of-taiwan
National Communications Commission  national-communications-commission-of-taiwan
National Immigration Agency  national-immigration-agency-of-taiwan
National Development Council  national-development-council-of-taiwan
OAC  ocean-affairs-council
CDC  taiwan-centers-for-disease-control  constitution-drafting-committee-of-thailand
CECC  central-epidemic-command-center
SID  special-investigation-division-of-taiwan
THSRC  taiwan-high-speed-rail
DSI  department-of-special-investigation-of-thailand
ECT  election-commission-of-thailand
NBTC  national-broadcasting-and-telecommunications-commission
CNS  council-for-national-security-of-thailand
PAD  people-s-alliance-for-democracy
CRES  centre-for-the-resolution-of-the-emergency-situation
National Legislative Assembly  national-legislative-assembly-of-thailand
Constitution Drafting Committee | Constitution Drafting Commission  constitution-drafting-committee-of-thailand
National Reform Council  national-council-for-reform
SBPAC  southern-border-provinces-administrative-centre
OAG | Office of the Attorney-General  office-of-the-attorney-general-of-thailand
TLHR  thai-lawyers-for-human-rights
SRT | State Railway  state-railway-of-thailand
AoT | AOT  airports-of-thailand
BoT  bank-of-thailand
FTI  federation-of-thai-industries
People Power Party | People's Power Party  people-s-power-party-of-thailand  people-power-party-of-singapore
UTN  united-thai-nation-party
PPRP  palang-pracharath
MFP  move-forward-party
FFP  future-forward-party
TRT  thai-rak-thai
MPR  people-s-consultative-assembly
DPD | Regional Representative Council  regional-representative-council-of-indonesia
BIN | State Intelligence Agency  badan-intelijen-negara
KPU  general-elections-commission-of-indonesia
AGO  attorney-general-s-office-of-indonesia
BPK | Supreme Audit Agency  supreme-audit-agency-of-indonesia
BNN | National Narcotics Agency  national-narcotics-agency-of-indonesia
MUI  indonesian-ulema-council
HTI  hizbut-tahrir-indonesia
PKS  prosperous-justice-party
PKB  national-awakening-party
PSI  indonesian-solidarity-party
ICW  indonesia-corruption-watch
LBH | YLBHI  indonesian-legal-aid-foundation
KSPI | KSBSI  confederation-of-indonesian-trade-unions
AJI  alliance-of-independent-journalists-of-indonesia
PLN  perusahaan-listrik-negara
BRI  bank-rakyat-indonesia
BCA  bank-central-asia
UGM  gadjah-mada-university
OPM  organisasi-papua-merdeka
Kadin  indonesian-chamber-of-commerce-and-industry
SAC  state-administration-council
SPDC  state-peace-and-development-council
ULA  united-league-of-arakan
CNF  chin-national-front
BGF  karen-border-guard-force
PNLA  pa-o-national-liberation-organization
UEC  union-election-commission
CDM | Civil Disobedience Movement  civil-disobedience-movement-of-myanmar
KHRG  karen-human-rights-group
DVB  democratic-voice-of-burma
MOGE  myanmar-oil-and-gas-enterprise
SRP  sam-rainsy-party
HRP | Human Rights Party  human-rights-party-of-cambodia
GDP  grassroots-democratic-party
ACU | Anti-Corruption Unit  anti-corruption-unit-of-cambodia
CCHR  cambodian-center-for-human-rights
Free Trade Union  free-trade-union-of-the-workers-of-the-kingdom-of-cambodia
CCJ  caribbean-court-of-justice
JLP  jamaica-labour-party
JCF  jamaica-constabulary-force
JDF  jamaica-defence-force
JTA  jamaica-teachers-association
PSOJ | Private Sector Organisation  private-sector-organisation-of-jamaica
JPS  jamaica-public-service
BOJ  bank-of-jamaica
JFJ  jamaicans-for-justice
MOCA  major-organised-crime-and-anti-corruption-agency
Integrity Commission  integrity-commission-of-jamaica  integrity-commission-of-trinidad-and-tobago
Gleaner | The Gleaner  jamaica-gleaner
PNM  people-s-national-movement
TTPS  trinidad-and-tobago-police-service
THA  tobago-house-of-assembly
Elections and Boundaries Commission  elections-and-boundaries-commission-of-trinidad-and-tobago
Public Services Association  public-services-association-of-trinidad
BLP  barbados-labour-party
FNM  free-national-movement
AFC | Alliance For Change  alliance-for-change-of-guyana
WPA  working-people-s-alliance
GTU  guyana-teachers-union
NNP  new-national-party-of-grenada
ULP  unity-labour-party
SLP  saint-lucia-labour-party
UWP  united-workers-party-of-saint-lucia
ABLP  antigua-labour-party
United Progressive Party  united-progressive-party-of-antigua
CDB  caribbean-development-bank
PNH  haitian-national-police
CEP  provisional-electoral-council
CPT | Presidential Transitional Council  transitional-presidential-council
PLD  dominican-liberation-party
MDB  brazilian-democratic-movement
Progressives  progressistas
PSL | Social Liberal Party  social-liberal-party-of-brazil
PSB  brazilian-socialist-party
PDT  democratic-labor-party-of-brazil
DEM  democrats-of-brazil  hdp
STJ | Superior Court of Justice | Superior Tribunal of Justice  superior-court-of-justice-of-brazil
TCU  federal-audit-court-of-brazil
PGR  attorney-general-s-office-of-brazil  mexican-attorney-general-s-office
CGU | Comptroller General's Office | Office of the Comptroller General  comptroller-general-s-office-of-brazil
PRF | Federal Highway Police  federal-highway-police-of-brazil
OAB | Order of Attorneys | Order of Lawyers  order-of-attorneys-of-brazil
MST  landless-workers-movement
CNI | National Confederation of Industry  national-confederation-of-industry-of-brazil  cni-of-spain
CIMI | Cimi  indigenous-missionary-council
MBL  free-brazil-movement
FGV  fundacao-getulio-vargas
USP  university-of-sao-paulo
UFRJ  federal-university-of-rio-de-janeiro
PCC  first-capital-command
UCR  radical-civic-union
JxC  juntos-por-el-cambio
LLA  la-libertad-avanza
FdT  frente-de-todos
SIDE | AFI  side-intelligence-agency
CTA  cta-union
UOM  uom-metalworkers
UIA  argentine-industrial-union
SRA  argentine-rural-society
UBA  university-of-buenos-aires
AFIP  afip-of-argentina
PFA  argentine-federal-police
FGR  mexican-attorney-general-s-office
INE  national-electoral-institute-of-mexico
IFE  federal-electoral-institute
SCJN  supreme-court-of-mexico
TEPJF | Electoral Tribunal  federal-electoral-tribunal-of-mexico
CFE  federal-electricity-commission
UNAM | National Autonomous University  national-autonomous-university-of-mexico
INM  national-migration-institute
CNDH  national-human-rights-commission-of-mexico
SRE | Secretariat of Foreign Relations | Secretariat of Foreign Affairs  secretariat-of-foreign-relations-of-mexico
TSJ  supreme-tribunal-of-justice
GNB  bolivarian-national-guard
MUD  democratic-unity-roundtable
UNT | A New Era  a-new-era-party
JEP  special-jurisdiction-for-peace
JNE  national-jury-of-elections
Constitutional Tribunal  constitutional-court-of-peru  constitutional-tribunal-of-poland
COB  bolivian-workers-center
National Civil Police  national-civil-police-of-guatemala  national-civil-police-of-el-salvador
UNE  national-unity-of-hope
ARENA  nationalist-republican-alliance
GANA  grand-alliance-for-national-unity
National Renewal  national-renewal-of-chile
PDI  pdi-of-chile
Constitutional Convention  constitutional-convention-of-chile
Colorados  colorado-party-of-uruguay  colorado-party-of-paraguay
Free Democratic Party  free-democrats
BSW  sahra-wagenknecht-alliance
NSU  national-socialist-underground
RAF  red-army-faction
The Republicans  les-republicains
PCF  french-communist-party
DBR | State Bureau of Investigation  state-bureau-of-investigation-of-ukraine
BEB | ESBU | Bureau of Economic Security | Economic Security Bureau  economic-security-bureau-of-ukraine
SAPO  sap-prosecutor-s-office
GUR  hur
NACP  national-agency-on-corruption-prevention
ARMA  asset-recovery-and-management-agency
NBU  national-bank-of-ukraine
PGO | Prosecutor General's Office  prosecutor-general-s-office-of-ukraine  prosecutor-general-s-office-of-russia  prosecutor-general-s-office-of-azerbaijan  prosecutor-general-s-office-of-brazil
Border Guard Service | State Border Guard Service  state-border-guard-service-of-ukraine
Opposition Platform  opposition-platform-for-life
FSO  federal-protective-service-of-russia
Federal Penitentiary Service | Federal Prison Service  federal-penitentiary-service-of-russia  federal-penitentiary-service-of-argentina
FAS  federal-antimonopoly-service
KPRF | CPRF  communist-party-of-the-russian-federation
FBK  anti-corruption-foundation
Confederation party  konfederacja
DNA  national-anticorruption-directorate
CCR  constitutional-court-of-romania
MRF  movement-for-rights-and-freedoms
Republican Left  esquerra-republicana
NVA  n-va
ISA  shin-bet
High Court of Justice  israeli-supreme-court
National Unity  national-unity-party-of-israel
New Hope  new-hope-party
UTJ  united-torah-judaism
Otzma  otzma-yehudit
INSS  institute-for-national-security-studies
IAI  israel-aerospace-industries
State Comptroller  state-comptroller-of-israel
JPost  jerusalem-post
MİT  mit-intelligence
HSK  hsyk
AYM  turkish-constitutional-court
YÖK | YOK | Council of Higher Education | Higher Education Board | Higher Education Council  council-of-higher-education-of-turkey
IBB | İBB  istanbul-metropolitan-municipality
TTB  turkish-medical-association
TCMB  central-bank-of-the-republic-of-turkey
NSPO  national-service-projects-organization
NCHR  egypt-s-national-council-for-human-rights
AUC  american-university-in-cairo
MENA  mena-news-agency
AEOI  atomic-energy-organization-of-iran
SNSC  supreme-national-security-council
Reform Front | Reformists Front  iran-s-reform-front
WAM  wam-news-agency
FNC  federal-national-council-of-the-uae
QNA  qatar-news-agency
KPC  kuwait-petroleum-corporation
FPM  free-patriotic-movement
NNA  lebanon-s-national-news-agency
BDL  banque-du-liban
INA  iraqi-news-agency
CTS  iraqi-counter-terrorism-service
UNM  united-national-movement
GPB  georgian-public-broadcaster
State Security Committee  state-security-committee-of-belarus
State Committee for National Security  gknb
National Security Committee  national-security-committee-of-kazakhstan
Amanat  nur-otan
IRP  islamic-renaissance-party-of-tajikistan
National Privacy Commission  national-privacy-commission-of-the-philippines
Commission on Higher Education  commission-on-higher-education-of-the-philippines
Presidential Anti-Corruption Commission  presidential-anti-corruption-commission-of-the-philippines
Maritime Industry Authority  maritime-industry-authority-of-the-philippines
National Telecommunications Commission  national-telecommunications-commission-of-the-philippines
Bureau of Corrections  bureau-of-corrections-of-the-philippines
Court of Tax Appeals  court-of-tax-appeals-of-the-philippines
House Electoral Tribunal  house-electoral-tribunal-of-the-philippines
Associated Labor Unions  associated-labor-unions-of-the-philippines
Private Hospitals Association  private-hospitals-association-of-the-philippines
Daily Tribune  daily-tribune-of-the-philippines
Council of the Laity  council-of-the-laity-of-the-philippines
National Disaster Management Agency  national-disaster-management-agency-of-malaysia
Inland Revenue Board  inland-revenue-board-of-malaysia
Companies Commission  companies-commission-of-malaysia
Judicial Appointments Commission  judicial-appointments-commission-of-malaysia
Center for Independent Journalism  center-for-independent-journalism-of-malaysia
National Union of Bank Employees  national-union-of-bank-employees-of-malaysia
National Fatwa Council  national-fatwa-council-of-malaysia
Christian Federation  christian-federation-of-malaysia
Catholic Herald  catholic-herald-of-malaysia
MRT Corp  mrt-corp-of-malaysia
China Press  china-press-of-malaysia
Public Utilities Board  public-utilities-board-of-singapore
Economic Development Board  economic-development-board-of-singapore
Inland Revenue Authority  inland-revenue-authority-of-singapore
National Parks Board  national-parks-board-of-singapore
Urban Redevelopment Authority  urban-redevelopment-authority-of-singapore
Cyber Security Agency  cyber-security-agency-of-singapore
Health Sciences Authority  health-sciences-authority-of-singapore
Registry of Societies  registry-of-societies-of-singapore
Police Coast Guard  police-coast-guard-of-singapore
Gurkha Contingent  gurkha-contingent-of-singapore
State Courts  singapore-state-courts
Community Action Network  community-action-network-of-singapore
Migrant Workers' Centre  migrant-workers-centre-of-singapore
Consumers Association  consumers-association-of-singapore
Customs and Excise Department  hong-kong-customs-and-excise-department
Election Committee  hong-kong-election-committee
Leisure and Cultural Services Department  hong-kong-leisure-and-cultural-services-department
Audit Commission  hong-kong-audit-commission
Companies Registry  hong-kong-companies-registry
Law Reform Commission  hong-kong-law-reform-commission
Public Opinion Research Institute  hong-kong-public-opinion-research-institute
Human Rights Monitor  hong-kong-human-rights-monitor
General Union of Speech Therapists  hong-kong-general-union-of-speech-therapists
Cabin Crew Federation  hong-kong-cabin-crew-federation
Baptist University  hong-kong-baptist-university
University of Science and Technology  hong-kong-university-of-science-and-technology
General Chamber of Commerce  hong-kong-general-chamber-of-commerce
National Immigration Administration  national-immigration-administration-of-china
General Administration of Customs  general-administration-of-customs-of-china
Ministry of Emergency Management  ministry-of-emergency-management-of-china
Buddhist Association  buddhist-association-of-china
Islamic Association  islamic-association-of-china
Communication University  communication-university-of-china
Transitional Justice Commission  taiwan-transitional-justice-commission
Council of Agriculture  council-of-agriculture-of-taiwan
Atomic Energy Council  atomic-energy-council-of-taiwan
Council of Labor Affairs  council-of-labor-affairs-of-taiwan
Environmental Protection Administration  environmental-protection-administration-of-taiwan
Investigation Bureau  ministry-of-justice-investigation-bureau
Apple Daily  apple-daily-of-taiwan
Public Television Service  public-television-service-of-taiwan
China Post  china-post-of-taiwan
National Tax Service  national-tax-service-of-korea
National Fire Agency  national-fire-agency-of-korea
New Conservative Party  new-conservative-party-of-south-korea  new-conservative-party-of-japan
New Progressive Party  new-progressive-party-of-south-korea
Journalists Association  journalists-association-of-korea
Supreme Public Prosecutors Office  supreme-public-prosecutors-office-of-japan
Digital Agency  digital-agency-of-japan
Reconstruction Agency  reconstruction-agency-of-japan
Consumer Affairs Agency  consumer-affairs-agency-of-japan
Board of Audit  board-of-audit-of-japan
Social Insurance Agency  social-insurance-agency-of-japan
National Cybersecurity Office  national-cybersecurity-office-of-japan
Fisheries Agency  fisheries-agency-of-japan
Sunrise Party  sunrise-party-of-japan
National Confederation of Trade Unions  zenroren
National Institute of Infectious Diseases  national-institute-of-infectious-diseases-of-japan
Federation of New Religious Organizations  shinshuren
United Red Army  united-red-army-of-japan
Foreign Correspondents' Club  foreign-correspondents-club-of-japan
Science Council  science-council-of-japan
National Defense Academy  national-defense-academy-of-japan
Immigration Bureau  immigration-bureau-of-thailand
Metropolitan Police Bureau  metropolitan-police-bureau-of-thailand
Border Patrol Police  border-patrol-police-of-thailand
Corrections Department  corrections-department-of-thailand
Department of Disease Control  department-of-disease-control-of-thailand
Department of National Parks  department-of-national-parks-of-thailand
State Audit Office  state-audit-office-of-thailand
Central Administrative Court  central-administrative-court-of-thailand
Courts of Justice  courts-of-justice-of-thailand
New Economics Party  new-economics-party-of-thailand
Progressive Movement  progressive-movement-of-thailand
Anti-Corruption Organisation | Anti-Corruption Organization  anti-corruption-organisation-of-thailand
Lawyers Council  lawyers-council-of-thailand
Constitution Protection Association  constitution-protection-association-of-thailand
State Railway Workers Union  state-railway-workers-union-of-thailand
Government Savings Bank  government-savings-bank-of-thailand
Port Authority  port-authority-of-thailand
General Administration Department  general-administration-department-of-myanmar
Bureau of Special Operations  bureau-of-special-operations-of-myanmar
Democracy and Human Rights Party  democracy-and-human-rights-party-of-myanmar
General Strike Committee  general-strike-committee-of-myanmar
Young Men's Buddhist Association  young-men-s-buddhist-association-of-myanmar
Islamic Religious Affairs Council  islamic-religious-affairs-council-of-myanmar
Defence Services Academy  defence-services-academy-of-myanmar
General Department of Immigration  general-department-of-immigration-of-cambodia
Documentation Center  documentation-center-of-cambodia
Arbitration Council  arbitration-council-of-cambodia
State Securities Commission  state-securities-commission-of-vietnam
National Assembly Standing Committee  vietnam-national-assembly-standing-committee
Government Committee for Religious Affairs  government-committee-for-religious-affairs-of-vietnam
National Election Council  vietnam-electoral-council
Ministry of Agriculture and Rural Development  ministry-of-agriculture-and-rural-development-of-vietnam
High Command of Independent Workers | Independent Workers' Movement  high-command-of-independent-workers-of-vietnam
Supreme People's Procuracy  supreme-people-s-procuracy-of-vietnam
Electoral Office  electoral-commission-of-jamaica
Planning Institute  planning-institute-of-jamaica
National Water Commission  national-water-commission-of-jamaica  national-water-commission-of-mexico
Office of the Public Defender  office-of-the-public-defender-of-jamaica
Urban Development Corporation  urban-development-corporation-of-jamaica
Statistical Institute  statistical-institute-of-jamaica
Broadcasting Commission  broadcasting-commission-of-jamaica
National Workers Union  national-workers-union-of-jamaica
Press Association  press-association-of-jamaica
University of Technology  university-of-technology-of-jamaica
Anti-Corruption Investigations Bureau  anti-corruption-investigations-bureau-of-trinidad
Equal Opportunity Commission  equal-opportunity-commission-of-trinidad-and-tobago
Judicial and Legal Service Commission  judicial-and-legal-service-commission-of-trinidad-and-tobago
National Trade Union Centre  national-trade-union-centre-of-trinidad-and-tobago
National Gas Company  national-gas-company-of-trinidad-and-tobago
Telecommunications Services  telecommunications-services-of-trinidad-and-tobago
Media Association  media-association-of-trinidad-and-tobago
Law Association  law-association-of-trinidad-and-tobago
Democratic National Alliance  democratic-national-alliance-of-the-bahamas
Coalition of Independents  coalition-of-independents-of-the-bahamas
Special Organised Crime Unit  special-organised-crime-unit-of-guyana
Customs Anti-Narcotics Unit  customs-anti-narcotics-unit-of-guyana
The United Force  the-united-force-of-guyana
Justice For All Party  justice-for-all-party-of-guyana
National Communications Network  national-communications-network-of-guyana
Private Sector Commission  private-sector-commission-of-guyana
Ethnic Relations Commission  ethnic-relations-commission-of-guyana
Office of National Identification  office-of-national-identification-of-haiti
National Ambulance Centre  national-ambulance-centre-of-haiti
Directorate of Civil Protection  directorate-of-civil-protection-of-haiti
Democratic and Popular Sector  democratic-and-popular-sector-of-haiti
People's Force  people-s-force-party
Central Electoral Board  central-electoral-board-of-the-dominican-republic
Green March movement  marea-verde
National Drug Control Directorate  national-drug-control-directorate-of-the-dominican-republic
Directorate General of Migration  directorate-general-of-migration-of-the-dominican-republic
Federal Public Prosecutor's Office | Federal Public Ministry | Federal Prosecution Service  federal-public-prosecutor-s-office-of-brazil
Superior Military Court  superior-military-court-of-brazil
Labor Prosecutor's Office  labor-prosecutor-s-office-of-brazil
National Council of Justice  national-council-of-justice-of-brazil
Institutional Security Office  brazilian-intelligence-agency
National Telecommunications Agency  national-telecommunications-agency-of-brazil
National Truth Commission  national-truth-commission-of-brazil
National Mining Agency  national-mining-agency-of-brazil
National Petroleum Agency  national-petroleum-agency-of-brazil
Federal Revenue Service  receita-federal
Social Christian Party  social-christian-party-of-brazil
National Conference of Bishops  national-conference-of-bishops-of-brazil
National Confederation of Agriculture  national-confederation-of-agriculture-of-brazil
National Securities Commission  national-securities-commission-of-argentina
National Prosecutor's Office  national-prosecutor-s-office-of-argentina
TV Pública  tv-publica-of-argentina
Secretariat of Economy  secretariat-of-economy-of-mexico
Secretariat of the Interior  secretariat-of-the-interior-of-mexico
Tax Administration Service  tax-administration-service-of-mexico
Federal Audit Office  superior-auditor-of-the-federation  federal-audit-office-of-germany
Secretariat of Infrastructure  secretariat-of-infrastructure-of-mexico
Secretariat of Energy  secretariat-of-energy-of-mexico
National Polytechnic Institute  instituto-politecnico-nacional
Federal Judicial Council | Judicial Disciplinary Tribunal  federal-judicial-council-of-mexico
Pink Tide  marea-rosa
Federal Administrative Court  federal-administrative-court-of-germany
Federal Employment Agency  federal-employment-agency-of-germany
Federal Statistical Office  federal-statistical-office-of-germany
Federal Environment Agency  federal-environment-agency-of-germany
Young Socialists  jusos
High Council of Justice  high-council-of-justice-of-ukraine
State Emergency Service  state-emergency-service-of-ukraine
State Property Fund  state-property-fund-of-ukraine
Computer Emergency Response Team  cert-ua
National Energy and Utilities Regulatory Commission  national-energy-and-utilities-regulatory-commission-of-ukraine
State Film Agency  state-film-agency-of-ukraine
Accounting Chamber  accounting-chamber-of-ukraine
Anti-War Committee  anti-war-committee-of-russia
Party of Pensioners | Pensioners' Party  party-of-pensioners-of-russia
Judicial Selection Committee  judicial-selection-committee-of-israel
National Labor Court  national-labor-court-of-israel
Central Elections Committee  central-elections-committee-of-israel
Civil Service Commission  civil-service-commission-of-israel
Innovation Authority  innovation-authority-of-israel
Council for Higher Education  council-for-higher-education-of-israel
Teachers Association  teachers-association-of-israel
Manufacturers Association  manufacturers-association-of-israel
Army Radio  army-radio-of-israel
Government Press Office  government-press-office-of-israel
Journalists' Union  turkish-union-of-journalists
Directorate of Communications  directorate-of-communications-of-turkey
Capital Markets Board  capital-markets-board-of-turkey
Information and Communication Technologies Authority  information-and-communication-technologies-authority-of-turkey
Human Rights and Equality Institution  human-rights-and-equality-institution-of-turkey
Personal Data Protection Authority  personal-data-protection-authority-of-turkey
Supreme Court of Appeals  yargitay
Human Rights Association  human-rights-association-of-turkey
Human Rights Foundation  human-rights-foundation-of-turkey
Union of Chambers and Commodity Exchanges  tobb
Lawyers Syndicate  egyptian-bar-association
State Security Court  egypt-s-emergency-state-security-court
National Media Authority  national-media-authority-of-egypt
Reform and Development Party  reform-and-development-party-of-egypt
Popular Current  egyptian-popular-current
High Council for Human Rights  iran-s-high-council-for-human-rights
Planning and Budget Organization  plan-and-budget-organization
Crisis Management Organization  crisis-management-organization-of-iran
National Trust Party  national-trust-party-of-iran
