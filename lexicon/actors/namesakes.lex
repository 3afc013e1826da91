kind namesake
# Names that news calls bodies of several states by: which body is meant is told by the state that the article is about.
# An organisation line that lists the bare name is the default; where none does there is no default and the line here lists all.

# --- parliaments and their houses
Congress  congress-party  argentine-congress  brazilian-congress  chilean-congress  colombian-congress  peruvian-congress  mexican-congress  paraguayan-congress  national-congress-of-honduras  plurinational-legislative-assembly  national-assembly-of-ecuador  venezuelan-national-assembly  congress-of-guatemala  congress-of-the-dominican-republic  legislative-assembly-of-el-salvador  legislative-assembly-of-costa-rica  national-assembly-of-nicaragua  national-assembly-of-panama  philippine-congress  spanish-congress-of-deputies  nepali-congress  general-national-congress
National Congress  argentine-congress  brazilian-congress  chilean-congress  national-congress-of-honduras  national-assembly-of-ecuador  paraguayan-congress
House of Representatives  japanese-lower-house  australian-senate  new-zealand-parliament  philippine-house-of-representatives  nigerian-house-of-representatives  people-s-representative-council-of-indonesia  house-of-representatives-of-egypt  house-of-representatives-of-libya  house-of-representatives-of-morocco  national-assembly-of-belarus  cypriot-parliament  liberian-house-of-representatives  house-of-representatives-of-thailand  house-of-representatives-of-nepal  house-of-representatives-of-yemen  house-of-representatives-of-jordan  parliamentary-assembly-of-bosnia-and-herzegovina  colombian-congress  maltese-parliament
House of Councillors  house-of-councillors-of-morocco
Majlis  people-s-majlis
Supreme People's Court  supreme-people-s-court-of-vietnam

# --- parties by a full name
Congress Party | Congress party  nepali-congress  malawi-congress-party  botswana-congress-party  sudanese-congress-party
Labour Party | Labour party | Labour  new-zealand-labour-party  irish-labour-party  norwegian-labour-party  dutch-labour-party  israeli-labor-party  labour-party-of-malta  labour-party-of-nigeria  mauritius-labour-party  jamaica-labour-party  labour-party-of-lithuania  georgian-labour-party  hong-kong-labour-party  fiji-labour-party  barbados-labour-party  antigua-labour-party  dominica-labour-party  saint-lucia-labour-party  st-kitts-and-nevis-labour-party  labor-party-of-mexico  labour-party-of-indonesia  tanzania-labour-party  congolese-party-of-labour
Labor Party | Labor  australian-labor-party  israeli-labor-party  norwegian-labour-party  new-zealand-labour-party  dutch-labour-party  irish-labour-party  labour-party  labor-party-of-mexico  georgian-labour-party  labour-party-of-malta
Conservative Party | Conservative party  conservative-party-of-canada  conservative-party-of-norway  colombian-conservative-party  conservative-people-s-party-of-denmark  conservative-party-of-japan  conservative-party-of-georgia  conservative-party-of-romania  conservative-party-of-uganda  conservative-party-of-south-africa
Conservatives  conservative-party  conservative-party-of-canada  conservative-party-of-norway  conservative-people-s-party-of-denmark  colombian-conservative-party  national-coalition-party
Tories | Tory  conservative-party-of-canada
Liberal Party  liberal-party-of-australia  liberal-party-of-canada  liberal-party-of-the-philippines  liberal-party-of-colombia  liberal-party-of-honduras  authentic-radical-liberal-party  venstre  liberal-party-of-sweden  partido-liberal-of-brazil  liberal-party-of-moldova  liberal-party-of-montenegro  liberal-party-of-rwanda  thai-liberal-party
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
Social Democratic Party  spd  social-democratic-party-of-austria  danish-social-democrats  swedish-social-democrats  social-democratic-party-of-finland  social-democratic-party-of-portugal  social-democratic-party-of-romania  social-democratic-party-of-croatia  social-democratic-party-of-bosnia-and-herzegovina  czech-social-democratic-party  social-democratic-party-of-lithuania  social-democratic-party-of-estonia  social-democratic-party-of-montenegro  social-democratic-party-of-serbia  social-democratic-party-of-albania  social-democratic-party-of-britain  swiss-social-democrats  social-democratic-party-of-japan  social-democratic-party-of-kyrgyzstan  social-democratic-party-of-tajikistan  social-democratic-party-of-ukraine-united  belarusian-social-democratic-party  brazilian-social-democracy-party  social-democratic-party-of-nigeria  social-democratic-party-of-rwanda  social-democratic-party-of-benin  mauritian-social-democratic-party  egyptian-social-democratic-party  social-democratic-party-of-india  social-democratic-party-of-andorra
Social Democrats  spd  social-democratic-party-of-austria  danish-social-democrats  swedish-social-democrats  social-democratic-party-of-finland  swiss-social-democrats  czech-social-democratic-party  social-democratic-party-of-romania  social-democratic-party-of-portugal  social-democratic-party-of-croatia  social-democratic-party-of-bosnia-and-herzegovina  social-democrats-of-slovenia  social-democratic-union-of-macedonia  social-democrats-of-montenegro  social-democratic-party-of-lithuania  social-democratic-party-of-estonia  social-democrats-of-ireland  social-democratic-alliance-of-iceland  social-democratic-party-of-kyrgyzstan  egyptian-social-democratic-party  social-democratic-party-of-japan
Social Democratic Alliance  social-democratic-alliance-of-iceland  social-democratic-union-of-macedonia
Christian Democrats  cdu  christian-democratic-appeal  christian-democratic-and-flemish  christian-democracy-of-italy  christian-democratic-party-of-chile  christian-democrats-of-sweden  christian-democrats-of-finland  christian-democratic-party-of-norway  christian-democratic-movement-of-slovakia  kdu-csl  kdnp  christian-democratic-people-s-party-of-switzerland  christian-social-people-s-party  sammarinese-christian-democratic-party  christian-democratic-people-s-party-of-moldova
Christian Democratic Party  christian-democratic-party-of-chile  christian-democratic-party-of-norway  christian-democratic-party-of-bolivia  christian-democratic-appeal  christian-democracy-of-italy  sammarinese-christian-democratic-party
Communist Party  ccp  communist-party-of-cuba  communist-party-of-vietnam  lao-people-s-revolutionary-party  kprf  communist-party-of-ukraine  communist-party-of-greece  french-communist-party  portuguese-communist-party  communist-party-of-spain  italian-communist-party  communist-party-of-bohemia-and-moravia  japanese-communist-party  nepal-communist-party  communist-party-of-india-marxist  communist-party-of-bangladesh  party-of-communists-of-the-republic-of-moldova  communist-party-of-belarus  communist-party-of-kazakhstan  communist-party-of-kyrgyzstan  communist-party-of-tajikistan  communist-party-of-chile  communist-party-of-venezuela  colombian-communist-party  communist-party-of-brazil  south-african-communist-party  sudanese-communist-party  iraqi-communist-party  lebanese-communist-party  israeli-communist-party  communist-party-of-turkey  tudeh-party  communist-party-usa  german-communist-party  communist-party-of-austria  bulgarian-communist-party  romanian-communist-party  polish-united-workers-party  hungarian-socialist-workers-party  new-people-s-army  communist-party-of-indonesia  communist-party-of-malaya  communist-party-of-burma  communist-party-of-swaziland  akel
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
National Democratic Congress | NDC  ndc-ghana  national-democratic-congress-of-grenada  national-democratic-congress-zambia
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
United Democratic Party | UDP  united-democratic-party-of-gambia  united-democratic-party-of-belize
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
People's Progressive Party  people-s-progressive-party-of-guyana  people-s-progressive-party-of-gambia
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
Congress of the People  congress-of-the-people-of-trinidad-and-tobago
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
ANP  awami-national-party  afghan-national-police
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
DSS  democratic-party-of-serbia  state-security-service-of-nigeria
DUP  democratic-unionist-party-of-sudan
FDP  fdpthe-liberals
FN  national-rally  forces-nouvelles
FPI  ivorian-popular-front  islamic-defenders-front
HDZ  croatian-democratic-union-of-bosnia-and-herzegovina
HNS  croatian-people-s-party  croat-national-assembly
JI  jamaat-e-islami  jamaat-e-islami-of-bangladesh
LDP  liberal-democratic-party-of-serbia  liberal-democratic-party-of-kenya  liberal-democratic-party-of-macedonia  liberal-democratic-party-of-bangladesh
LPR  luhansk-people-s-republic  league-of-polish-families
MAS  movement-for-socialism  movement-toward-socialism-of-venezuela  monetary-authority-of-singapore
MIR  revolutionary-left-movement-of-chile  revolutionary-left-movement-of-bolivia
NCP  national-congress-party  nationalist-congress-party  nepal-communist-party  national-citizen-party-of-bangladesh  national-coalition-party
NDA  national-democratic-alliance  national-democratic-alliance-of-sudan
NDP  new-democratic-party  egypt-s-national-democratic-party  national-democratic-party-of-suriname  new-democratic-party-of-saint-vincent
NPC  nationalist-people-s-coalition
NPP  npp-ghana  national-people-s-party-of-meghalaya  national-people-s-power  national-patriotic-party-of-liberia  new-power-party  new-progressive-party
NUP  national-unity-platform  national-umma-party  national-unity-party-of-myanmar
PAC  pan-africanist-congress  citizens-action-party
PAN  pan-party  pan-of-portugal  national-mandate-party
PAP  people-s-action-party  polish-press-agency
PAS  pas-party  party-of-action-and-solidarity
PD  democratic-party-of-italy  democratic-party-of-albania
PDK  kurdistan-democratic-party
PDM  pakistan-democratic-movement  democratic-party-of-moldova  popular-democratic-movement-namibia
PDS  party-of-democratic-socialism  parti-democratique-senegalais
PF  patriotic-front-zambia
PNC  people-s-national-congress-of-guyana  people-s-national-congress-of-maldives  people-s-national-congress-of-papua-new-guinea  palestinian-national-council
PNP  people-s-national-party-of-jamaica  philippine-national-police
PP  partido-popular  prosperity-party  progressistas  people-s-party-malawi
PPP  people-power-party  united-development-party  people-s-power-party-of-thailand  people-s-progressive-party-of-guyana  people-s-progressive-party-of-gambia
PRD  dominican-revolutionary-party  democratic-revolutionary-party-of-panama
PSD  social-democratic-party-of-romania  social-democratic-party-of-portugal  social-democratic-party-of-brazil
PT  workers-party-of-brazil  labor-party-of-mexico  algeria-s-workers-party
PTI  pti-party
RCD  rally-for-culture-and-democracy  rcd-goma  constitutional-democratic-rally
RN  national-rally  national-renewal-of-chile
RND  national-democratic-rally-of-algeria
SDF  self-defense-forces  social-democratic-front  sikkim-democratic-front
SDP  social-democratic-party-of-croatia  social-democratic-party-of-bosnia-and-herzegovina  social-democratic-party-of-finland  social-democratic-party-of-japan  social-democratic-party-of-montenegro  social-democratic-party-of-britain  social-democratic-party-of-nigeria
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
NASA  national-super-alliance
FCC  common-front-for-congo

# --- armed groups and armies
People's Liberation Army | PLA  people-s-liberation-army-of-nepal
National Liberation Army  national-liberation-army-of-macedonia  national-liberation-army-of-algeria  national-liberation-army-of-iran  national-liberation-army-of-libya
NLA  national-liberation-army-of-macedonia  national-liberation-army-of-iran  national-liberation-army-of-algeria  national-liberation-army-of-libya
National Liberation Front  algeria-s-national-liberation-front  viet-cong  frolinat
FLN  algeria-s-national-liberation-front  national-liberation-forces-rwanda
UCK  national-liberation-army-of-macedonia
SLA  south-lebanon-army  sri-lanka-army
SNA  somali-national-army
NDF  national-democratic-front-of-the-philippines  national-defence-forces  national-democratic-front-of-burma
NRA  national-resistance-army
ADF  australian-defence-force
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
Southern Command  us-southern-command  idf-southern-command
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
State Council  state-council-of-russia
Council of State  council-of-state-of-france  council-of-state-of-greece  council-of-state-of-colombia  dutch-council-of-state  council-of-state-of-cuba  danistay

# --- ministries and agencies
Ministry of Defence | MoD  ministry-of-defence-of-russia  ministry-of-defence-of-ukraine  ministry-of-defence-of-india  ministry-of-defence-of-turkey  ministry-of-defence-of-israel  ministry-of-defence-of-china  ministry-of-defence-of-azerbaijan  ministry-of-defence-of-armenia  ministry-of-defence-of-belarus  ministry-of-defence-of-georgia  ministry-of-defence-of-serbia  ministry-of-defence-of-poland  ministry-of-defence-of-the-netherlands  ministry-of-defence-of-italy  ministry-of-defence-of-spain  ministry-of-defence-of-germany  ministry-of-defence-of-france  ministry-of-defence-of-greece  ministry-of-defence-of-norway  ministry-of-defence-of-finland  ministry-of-defence-of-lithuania  ministry-of-defence-of-afghanistan  ministry-of-defence-of-iraq  ministry-of-defence-of-iran  ministry-of-defence-of-syria  ministry-of-defence-of-yemen  ministry-of-defence-of-saudi-arabia  ministry-of-defence-of-the-united-arab-emirates  ministry-of-defence-of-egypt  ministry-of-defence-of-libya  ministry-of-defence-of-sudan  ministry-of-defence-of-somalia  ministry-of-defence-of-ethiopia  ministry-of-defence-of-kenya  ministry-of-defence-of-nigeria  ministry-of-defence-of-zimbabwe  ministry-of-defence-of-pakistan  ministry-of-defence-of-bangladesh  ministry-of-defence-of-sri-lanka  ministry-of-defence-of-thailand  ministry-of-defence-of-indonesia  ministry-of-defence-of-singapore  ministry-of-defence-of-vietnam  ministry-of-defence-of-japan  ministry-of-defence-of-south-korea  ministry-of-defence-of-taiwan  ministry-of-defence-of-kosovo  ministry-of-defence-of-kazakhstan
Department of Defense | Defense Department  australian-department-of-defence  south-african-department-of-defence
Department of Defence  department-of-defense  australian-department-of-defence  south-african-department-of-defence  irish-department-of-defence
Department of Justice  department-of-justice-of-the-philippines  irish-department-of-justice  hong-kong-department-of-justice  canadian-department-of-justice  south-african-department-of-justice
Justice Department  department-of-justice-of-the-philippines  irish-department-of-justice  hong-kong-department-of-justice  canadian-department-of-justice
Foreign Office  auswartiges-amt  foreign-office-of-pakistan
Ministry of State Security  ministry-of-state-security-of-north-korea
Securities and Exchange Commission | SEC  securities-and-exchange-commission-of-the-philippines  securities-and-exchange-commission-of-nigeria  securities-and-exchange-commission-of-pakistan  securities-and-exchange-commission-of-thailand  cyprus-securities-and-exchange-commission
Environmental Protection Agency  environmental-protection-agency-of-ireland  environmental-protection-agency-of-ghana  environmental-protection-agency-of-liberia  swedish-environmental-protection-agency
FSA  uk-financial-services-authority  financial-services-agency-of-japan
NRC  nuclear-regulatory-commission
State Bank  state-bank-of-pakistan  state-bank-of-india  state-bank-of-vietnam
Monetary Authority  hong-kong-monetary-authority  monetary-authority-of-singapore
CBK  central-bank-of-kenya  central-bank-of-kuwait  central-bank-of-kosovo
CBL  central-bank-of-libya  central-bank-of-liberia
CBE  central-bank-of-egypt  commercial-bank-of-ethiopia
EC  election-commission-of-india  electoral-commission-of-ghana  uganda-electoral-commission  election-commission-of-nepal  election-commission-of-malaysia  election-commission-of-thailand  bangladesh-election-commission
CEC  central-election-commission-of-ukraine  central-election-commission-of-russia  central-election-commission-of-belarus  central-election-commission-of-georgia  central-electoral-commission-of-armenia  central-election-commission-of-azerbaijan  central-election-commission-of-bulgaria  central-election-commission-of-bosnia-and-herzegovina  central-electoral-commission-of-moldova  central-election-commission-of-kyrgyzstan  central-election-commission-of-kosovo  central-electoral-commission-of-lithuania  central-election-commission-of-albania  central-election-commission-of-uzbekistan  palestinian-central-elections-commission  taiwan-central-election-commission
NEC  national-election-committee-of-cambodia  national-elections-commission-of-liberia  national-electoral-commission-of-tanzania  electoral-commission-for-sierra-leone  national-election-commission-of-south-korea
IEC  independent-electoral-commission-of-south-africa  afghan-independent-election-commission  independent-electoral-commission-of-botswana  independent-electoral-commission-of-lesotho  independent-electoral-commission-of-gambia  independent-electoral-commission-of-ivory-coast  jordan-s-independent-election-commission
CENI  ceni-drc  ceni-burkina  ceni-niger  ceni-togo  ceni-madagascar  independent-national-electoral-commission-of-burundi  independent-national-electoral-commission-of-comoros  independent-national-electoral-commission-of-mauritania  national-independent-electoral-commission-of-guinea  national-independent-electoral-commission-of-chad
CNE  national-electoral-council-of-venezuela  national-electoral-council-of-ecuador  national-electoral-council-of-colombia  national-electoral-council-of-honduras  national-electoral-commission-of-angola  mozambique-national-election-commission  national-electoral-commission-of-guinea-bissau  national-elections-commission-of-cape-verde
National Electoral Council  national-electoral-council-of-venezuela  national-electoral-council-of-ecuador  national-electoral-council-of-colombia  national-electoral-council-of-honduras
Supreme Electoral Tribunal  supreme-electoral-tribunal-of-guatemala  supreme-electoral-tribunal-of-bolivia  supreme-electoral-tribunal-of-honduras  supreme-electoral-tribunal-of-el-salvador  supreme-electoral-tribunal-of-costa-rica
TSE  superior-electoral-court  supreme-electoral-tribunal-of-guatemala  supreme-electoral-tribunal-of-bolivia  supreme-electoral-tribunal-of-honduras  supreme-electoral-tribunal-of-el-salvador  supreme-electoral-tribunal-of-costa-rica
Supreme Electoral Council  supreme-electoral-council-of-nicaragua
Independent National Electoral Commission  independent-national-electoral-commission-of-burundi  independent-national-electoral-commission-of-comoros  independent-national-electoral-commission-of-mauritania  ceni-drc  ceni-niger  ceni-togo  ceni-burkina
Independent High Electoral Commission  independent-high-authority-for-elections
ZEC  zimbabwe-electoral-commission  zanzibar-electoral-commission
ACC  anti-corruption-commission-of-bangladesh  anti-corruption-commission-of-zambia  anti-corruption-commission-of-namibia  anti-corruption-commission-of-sierra-leone
Independent Commission Against Corruption | ICAC  independent-commission-against-corruption-of-new-south-wales  independent-commission-against-corruption-mauritius
Human Rights Commission  human-rights-commission-of-pakistan  human-rights-commission-of-sri-lanka  suhakam  australian-human-rights-commission  ethiopian-human-rights-commission  uganda-human-rights-commission  south-african-human-rights-commission  zimbabwe-human-rights-commission  human-rights-commission-of-zambia  malawi-human-rights-commission
National Human Rights Commission | NHRC  national-human-rights-commission-of-india  national-human-rights-commission-of-nigeria  national-human-rights-commission-of-mexico  thai-national-human-rights-commission  myanmar-human-rights-commission  national-human-rights-commission-of-gambia
Truth and Reconciliation Commission  south-african-truth-and-reconciliation-commission  sierra-leone-truth-and-reconciliation-commission  truth-and-reconciliation-commission-of-liberia  truth-and-reconciliation-commission-of-peru  truth-and-reconciliation-commission-of-canada  truth-and-reconciliation-commission-of-south-korea  truth-and-reconciliation-commission-of-nepal  truth-and-reconciliation-commission-of-burundi

# --- courts and prosecutors
Federal Constitutional Court  federal-constitutional-court-of-pakistan
Supreme Judicial Council  supreme-judicial-council-of-iraq  supreme-judicial-council-of-pakistan  supreme-judicial-council-of-tunisia  supreme-judicial-council-of-bulgaria  egypt-s-supreme-judicial-council
National Prosecuting Authority  national-prosecuting-authority-of-zimbabwe
NPA  national-prosecuting-authority  national-prosecuting-authority-of-zimbabwe  national-police-agency-of-japan
Public Ministry  public-ministry-of-guatemala  venezuelan-public-ministry  public-ministry-of-peru
Serious Fraud Office  serious-fraud-office-of-new-zealand

# --- police and intelligence
KGB | K.G.B.  state-security-committee-of-belarus
OMON  omon-of-belarus  opon
Investigative Committee  belarusian-investigative-committee  investigative-committee-of-armenia
Metropolitan Police | Metropolitan police  national-police-agency-of-japan  metropolitan-police-department-of-washington  caracas-metropolitan-police  dhaka-metropolitan-police
Metropolitan Police Department  metropolitan-police-department-of-washington  national-police-agency-of-japan
CBI  central-bureau-of-investigation  confederation-of-british-industry
National Bureau of Investigation | NBI  national-bureau-of-investigation-of-the-philippines  national-bureau-of-investigation-of-finland  national-bureau-of-investigation-of-albania
Foreign Intelligence Service  foreign-intelligence-service-of-ukraine  sie-romania  estonian-foreign-intelligence-service  foreign-intelligence-service-of-armenia  foreign-intelligence-service-of-azerbaijan
National Intelligence Service  kenya-s-national-intelligence-service  eyp-of-greece  iraqi-national-intelligence-service  national-intelligence-service-of-burundi  bulgarian-national-intelligence-service  national-intelligence-service-of-peru
NIS  national-intelligence-service  kenya-s-national-intelligence-service  nis-oil-company
National Intelligence and Security Service | National Intelligence and Security Services  ethiopian-national-intelligence-and-security-service  national-intelligence-and-security-services-rwanda
NISS  national-intelligence-and-security-service  ethiopian-national-intelligence-and-security-service  national-intelligence-and-security-services-rwanda
National Intelligence Agency  national-intelligence-agency-of-south-africa  national-intelligence-agency-of-gambia  national-intelligence-agency-of-nigeria  national-intelligence-agency-of-congo  national-intelligence-agency-of-thailand  national-intelligence-agency-of-chile
NIA  national-intelligence-agency-of-gambia  national-intelligence-agency-of-south-africa  national-intelligence-agency-of-nigeria
National Security Agency | NSA  egypt-s-national-security-agency  bahrain-national-security-agency  national-security-agency-of-liberia  national-security-agency-of-montenegro
National Security Service | NSS  national-security-service-of-uzbekistan  national-security-service-of-armenia  iraqi-national-security-service  south-sudan-s-national-security-service
GKNB  state-committee-for-national-security-of-tajikistan
NSC  white-house-national-security-council  mgk  philippine-national-security-council  national-security-council-of-georgia  afghan-national-security-council
Intelligence Bureau  intelligence-bureau-of-india  intelligence-bureau-of-pakistan
General Intelligence Directorate  general-intelligence-department-of-jordan  syrian-general-intelligence-directorate  egyptian-general-intelligence-service  general-intelligence-presidency
General Intelligence Service  egyptian-general-intelligence-service  palestinian-general-intelligence-service  general-intelligence-service-of-sudan
General Security  lebanese-general-security  syrian-general-security
SIS  mi6  new-zealand-security-intelligence-service  sis-of-portugal  slovak-information-service  information-and-security-service-of-moldova

# --- unions, churches, societies, media
Trades Union Congress  ghana-trades-union-congress  malaysian-trades-union-congress  fiji-trades-union-congress
Trade Union Congress  trade-union-congress-of-nigeria  trade-union-congress-of-the-philippines  trade-union-congress-of-tanzania  trade-union-congress-of-swaziland  papua-new-guinea-trade-union-congress
TUC  trades-union-congress  trade-union-congress-of-nigeria  ghana-trades-union-congress
CGT  cgt-of-argentina
CUT  central-unica-dos-trabalhadores  cut-of-chile
UGT  ugt-of-spain  ugt-of-portugal
ZCTU  zimbabwe-congress-of-trade-unions  zambia-congress-of-trade-unions
National Union of Mineworkers | NUM  national-union-of-mineworkers-south-africa  national-union-of-mineworkers-of-britain
Law Society  law-society-of-england-and-wales  law-society-of-kenya  law-society-of-zimbabwe  uganda-law-society  malawi-law-society  law-society-of-botswana
AMA  american-medical-association  australian-medical-association
Red Crescent  iranian-red-crescent  palestinian-red-crescent  syrian-arab-red-crescent  turkish-red-crescent  afghan-red-crescent  iraqi-red-crescent  egyptian-red-crescent  libyan-red-crescent  algerian-red-crescent  moroccan-red-crescent  tunisian-red-crescent  jordan-red-crescent  saudi-red-crescent  emirates-red-crescent  qatar-red-crescent  kuwait-red-crescent  saharawi-red-crescent  yemeni-red-crescent  sudanese-red-crescent  pakistan-red-crescent
Red Crescent Society  iranian-red-crescent  palestinian-red-crescent  afghan-red-crescent  iraqi-red-crescent  egyptian-red-crescent  libyan-red-crescent  algerian-red-crescent  kuwait-red-crescent  yemeni-red-crescent  sudanese-red-crescent  pakistan-red-crescent  turkish-red-crescent
Orthodox Church  russian-orthodox-church  orthodox-church-of-ukraine  church-of-greece  serbian-orthodox-church  montenegrin-orthodox-church  georgian-orthodox-church  romanian-orthodox-church  bulgarian-orthodox-church  macedonian-orthodox-church  church-of-cyprus  ethiopian-orthodox-tewahedo-church  eritrean-orthodox-tewahedo-church  moldovan-orthodox-church  albanian-orthodox-church
Bishops' Conference | Catholic Bishops' Conference | Conference of Catholic Bishops  german-bishops-conference  polish-episcopate  spanish-bishops-conference  italian-bishops-conference  irish-catholic-bishops-conference  bishops-conference-of-france  us-conference-of-catholic-bishops  mexican-bishops-conference  catholic-bishops-conference-of-the-philippines  catholic-bishops-conference-of-india  catholic-bishops-conference-of-nigeria  cenco  southern-african-catholic-bishops-conference  zimbabwe-catholic-bishops-conference  kenya-conference-of-catholic-bishops  zambia-conference-of-catholic-bishops
Episcopal Conference  chilean-episcopal-conference  colombian-episcopal-conference  argentine-episcopal-conference  venezuelan-episcopal-conference  peruvian-episcopal-conference  bolivian-episcopal-conference  mexican-bishops-conference  spanish-bishops-conference  polish-episcopate  portuguese-episcopal-conference
Dar al-Ifta  dar-al-ifta-al-misriyyah  dar-al-ifta-of-libya  dar-al-fatwa
ABC  australian-broadcasting-corporation  abc-news  all-basotho-convention
ABC News  australian-broadcasting-corporation
RTS  rts-broadcaster  rts-broadcaster-of-switzerland
NTV  ntv-russia  ntv-kenya  ntv-uganda

# --- the default of these is a seat (seats.lex), or a role word (roles.lex) that says no more
House of Commons | Commons  canadian-house-of-commons
Chancellery  austrian-chancellery
Coalition  coalition-parties-of-australia
