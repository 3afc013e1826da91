kind discard
# Capitalised words that are no actors: days, months, feasts, prizes, treaties, programmes, teams, games, web pages.

Monday | Tuesday | Wednesday | Thursday | Friday | Saturday | Sunday | Mon | Tue | Wed | Thu | Fri | Sat | Sun
January | February | March | April | May | June | July | August | September | October | November | December
Jan | Feb | Mar | Apr | Jun | Jul | Aug | Sept | Sep | Oct | Nov | Dec
Mondays | Tuesdays | Wednesdays | Thursdays | Fridays | Saturdays | Sundays
GMT | EST | EDT | UTC | BST | CET | PST | PDT | AM | PM
Christmas | Easter | Ramadan | Eid | Eid al-Fitr | Eid al-Adha | Passover | Yom Kippur | Hanukkah | Nowruz | Diwali | Thanksgiving | New Year | New Year's Day | New Year's Eve | Independence Day | Lunar New Year | Chinese New Year
God | Allah | Jesus | Christ | Prophet Muhammad | Quran | Koran | Bible | Torah
West Nile virus | West Nile | Spanish flu | Hong Kong flu | German measles | Covid-19 | COVID-19 | Covid | COVID | Ebola | HIV | AIDS | Aids | Zika | SARS | Mers
Internet | internet | Web | Twitter | YouTube | WhatsApp | Telegram | Instagram | Wikipedia | Facebook page | Source link | Source | Photograph | Photo | Image | Getty Images | Advertisement
World Cup | Olympics | Olympic Games | Winter Olympics | Asian Games | Premier League | Champions League | Super Bowl | Euro 2020
Nobel | Nobel Peace Prize | Nobel Prize | Nobel prize | Oscar | Pulitzer Prize
Geneva Conventions | Geneva Convention | Geneva convention | Geneva conventions | Genocide Convention | Oslo Accords | Oslo accords | Camp David Accords | Paris Agreement | Paris Accord | Paris climate agreement | Dayton Accords | Dayton Agreement | Dayton accords | Minsk agreements | Minsk accords | Minsk Agreement | Abraham Accords | Good Friday Agreement | Good Friday agreement | Kyoto Protocol | Lisbon Treaty | Maastricht Treaty | Treaty of Lausanne | Rome Statute | Joint Comprehensive Plan of Action | JCPOA | Adana agreement | Sochi agreement | Astana process | New START | START treaty | INF treaty | INF Treaty | Non-Proliferation Treaty | NPT | UN Charter | U.N. Charter | NAFTA | Nafta | USMCA | Trans-Pacific Partnership | TPP | Nord Stream | Nord Stream 2 | Belt and Road | Belt and Road Initiative | Belt and Road initiative | Marshall Plan | Magna Carta | Monroe Doctrine | Doha agreement | Doha Agreement
Patriot Act | Magnitsky Act | Basic Law | Constitution | Article 5 | Article 50 | Chapter VII
Brexit | Holocaust | Cold War | cold war | World War I | World War II | Second World War | First World War | Gulf War | Iraq War | Vietnam War | Korean War | Arab Spring | Arab spring | Prague Spring | September 11 | Sept. 11 | 9/11 | Operation Peace Spring | Peace Spring | Operation Olive Branch | Olive Branch | Euphrates Shield | Six-Day War | Yom Kippur War | Intifada | intifada | Bloody Sunday | Prague Spring | Watergate | Euromaidan | Maidan
AK-47 | Kalashnikov | Patriot missile | S-400 | S-300 | F-16 | F-35 | F-15 | Su-25 | Su-24 | MiG | Black Hawk | Apache helicopter | Scud | Javelin | Himars | HIMARS | Leopard tank | Tomahawk | Humvee | Hellfire | Reaper drone | Boeing 737 | Boeing 777 | Airbus A320
Sharia | sharia | Islam | Christianity | Judaism | Buddhism | Hinduism | Zionism | Communism | Islamism
Manchester United | Manchester City | Real Madrid | Barcelona FC | FC Barcelona | Bayern Munich | Paris Saint-Germain | Arsenal | Liverpool FC | Chelsea FC | Tottenham Hotspur | Newcastle United | New York Yankees | Boston Red Sox | Chicago Bulls | Boston Celtics | New York Giants | Dallas Cowboys | Washington Nationals | Washington Redskins | Los Angeles Lakers | New England Patriots | Toronto Blue Jays | Chicago Cubs | Atlanta Braves
Afghan hound | German shepherd | German Shepherd | Turkish delight | Turkish coffee | Danish pastry | Panama hat | Persian cat | Brazil nut | Jersey cow | China cabinet | French fries | Russian roulette | Chinese takeaway | Chinese food | Indian Ocean tuna | Brussels sprouts | Bermuda shorts | Swiss cheese | Scotch whisky
Mother Nature | King's Cross | Charing Cross | Uncle Sam | Big Ben | Titanic | Monday morning | Friday prayers | Friday prayer
Mr | Mrs | Ms | Dr | Miss | Sir | Lord | Lady | Dame | Prof | Madam
Arabic | Farsi | Dari | Pashto | Urdu | Mandarin | Swahili | Hebrew | Latin | Ukrainian language | Russian language

# Vehicles, which the model sometimes takes for people
tanker | tankers | oil tanker | oil tankers | fuel tanker | fuel tankers | truck | trucks | lorry | lorries | car | cars | minibus | minibuses | motorcycle | motorcycles | motorbike | motorbikes | bulldozer | bulldozers | excavator | excavators | cargo ship | cargo ships | container ship | container ships | freighter | freighters

# Words for people in what tells of none
state of emergency | states of emergency | state of siege | state of war | state of alert | state of affairs | state of play | state of mind | state of the economy | state of the nation | state of the union | state of the world | state of shock | state of disaster | state of flux
that figure | this figure | the figure | those figures | these figures | the figures | such figures | a figure of | official figure | official figures | casualty figures | casualty figure | latest figures

# Parts of the world that are named as a state is
Latin American | South American | Central American | North American | Latin Americans | South Americans | Central Americans

# Aircraft that are called fighters
F-16 fighter | F-16 fighters | F-15 fighter | F-15 fighters | F-18 fighter | F-18 fighters | F-22 fighter | F-22 fighters | F-35 fighter | F-35 fighters | MiG-21 fighter | MiG-21 fighters | MiG-29 fighter | MiG-29 fighters | MiG-31 fighter | MiG-31 fighters | Su-27 fighter | Su-27 fighters | Su-30 fighter | Su-30 fighters | Su-35 fighter | Su-35 fighters | J-10 fighter | J-10 fighters | J-16 fighter | J-16 fighters | J-20 fighter | J-20 fighters | Rafale fighter | Rafale fighters | Typhoon fighter | Typhoon fighters | Gripen fighter | Gripen fighters

# Who is against whom is no group of rebels
resistance from | resistance by | resistance to
nerve agent | nerve agents | chemical agent | biological agent | Agent Orange | travel agent | estate agent
