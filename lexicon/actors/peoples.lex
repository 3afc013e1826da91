kind people
# Peoples and faiths: names, then a state where nearly all of them live or that the name implies (or -), sectors, and
# homes: the states where they live (of which the article picks one), and
# the adjective. Plurals are made.

Kurd  -  homes TUR IRN IRQ SYR  adjective Kurdish
Yazidi | Yezidi | Yazidis  IRQ  adjective Yazidi | Yezidi
Arab  -  adjective Arab
Bedouin  -  homes EGY ISR SYR JOR SAU  adjective Bedouin
Druze  -  homes SYR LBN ISR  adjective Druze
Alawite | Alawi  SYR  adjective Alawite
Assyrian  -  homes IRQ SYR IRN TUR  adjective Assyrian
Maronite  LBN REL  adjective Maronite
Copt  EGY REL  adjective Coptic
Turkoman | Turkomen  IRQ  adjective Turkoman
Berber | Amazigh  -  homes MAR DZA LBY TUN  adjective Berber | Amazigh
Tuareg  -  homes MLI NER DZA LBY BFA  adjective Tuareg
Fulani | Fula | Peul | Peulh  -  homes NGA MLI NER BFA GIN SEN CMR  adjective Fulani
Dogon  MLI  adjective Dogon
Hausa  NGA  adjective Hausa
Igbo | Ibo  NGA  adjective Igbo
Yoruba  NGA  adjective Yoruba
Ijaw  NGA  adjective Ijaw
Ogoni  NGA  adjective Ogoni
Hutu  -  homes RWA BDI COD  adjective Hutu
Tutsi  -  homes RWA BDI COD  adjective Tutsi
Banyamulenge  COD  adjective Banyamulenge
Hema  COD  adjective Hema
Lendu  COD  adjective Lendu
Dinka  SSD  adjective Dinka
Nuer  SSD  adjective Nuer
Murle  SSD  adjective Murle
Fur  SDN  adjective Fur
Masalit  SDN  adjective Masalit
Zaghawa  -  homes SDN TCD  adjective Zaghawa
Nuba  SDN  adjective Nuba
Oromo  ETH  adjective Oromo
Amhara  ETH  adjective Amhara | Amharic
Tigrayan | Tigrean | Tigrinya  ETH  adjective Tigrayan | Tigrean
Afar  -  homes ETH ERI DJI  adjective Afar
Kikuyu  KEN  adjective Kikuyu
Luo  KEN  adjective Luo
Kalenjin  KEN  adjective Kalenjin
Maasai | Masai  -  homes KEN TZA  adjective Maasai
Turkana  KEN  adjective Turkana
Karamojong  UGA  adjective Karamojong
Acholi  UGA  adjective Acholi
Zulu  ZAF  adjective Zulu
Xhosa  ZAF  adjective Xhosa
Afrikaner | Boer  ZAF  adjective Afrikaner | Boer
Shona  ZWE  adjective Shona
Ndebele  ZWE  adjective Ndebele
Pashtun | Pathan | Pushtun  -  homes AFG PAK  adjective Pashtun | Pathan
Hazara  AFG  adjective Hazara
Baloch | Baluch | Balochi | Baluchi  PAK  adjective Baloch | Baluch
Sindhi  PAK  adjective Sindhi
Punjabi  -  homes PAK IND  adjective Punjabi
Mohajir  PAK  adjective Mohajir
Ahmadi  PAK REL  adjective Ahmadi
Kashmiri  -  homes IND PAK  adjective Kashmiri
Sikh  - REL  adjective Sikh
Hindu  - REL  adjective Hindu
Jain  - REL  adjective Jain
Parsi | Parsee  IND REL  adjective Parsi
Dalit  IND  adjective Dalit
Naga  IND  adjective Naga
Kuki  IND  adjective Kuki
Meitei  IND  adjective Meitei
Bodo  IND  adjective Bodo
Gorkha | Gurkha  -  homes NPL IND  adjective Gorkha | Gurkha
Madhesi  NPL  adjective Madhesi
Tamil  LKA  adjective Tamil
Sinhalese  LKA  adjective Sinhalese
Rohingya | Rohingyas  MMR  adjective Rohingya
Karen  MMR  adjective Karen
Kachin  MMR  adjective Kachin
Shan  MMR  adjective Shan
Rakhine | Arakanese  MMR  adjective Rakhine
Hmong  -  homes LAO VNM THA CHN  adjective Hmong
Montagnard  VNM  adjective Montagnard
Moro  PHL  adjective Moro
Acehnese  IDN  adjective Acehnese
Papuan  IDN  adjective Papuan | West Papuan
Dayak  IDN  adjective Dayak
Uighur | Uyghur | Uygur | Uigur  CHN  adjective Uighur | Uyghur | Uygur
Hui  CHN  adjective Hui
Cantonese  HKG  adjective Cantonese
Ainu  JPN  adjective Ainu
Aborigine | Aboriginal  AUS  adjective Aboriginal
Maori | Māori  NZL  adjective Maori | Māori
Circassian  -  homes RUS TUR JOR SYR  adjective Circassian
Crimean Tatar  UKR  adjective Crimean Tatar
Lezgin  RUS  adjective Lezgin
Gagauz  MDA  adjective Gagauz
Bosniak | Bosnian Muslim  BIH  adjective Bosniak
Kosovo Serb  KOS  adjective Kosovo Serb
Roma | Gypsy | Romani  -  adjective Roma | Romani
Sami  -  homes NOR SWE FIN RUS  adjective Sami
Walloon  BEL  adjective Walloon
Fleming  BEL  adjective Flemish
Hispanic | Latino  USA  adjective Hispanic | Latino
African American | African-American  USA  adjective African American | African-American
Native American | Navajo | Sioux  USA  adjective Native American
Inuit  -  homes CAN DNK USA  adjective Inuit
Quebecer | Québécois | Quebecois  CAN  adjective Québécois | Quebecois
Mapuche  CHL  adjective Mapuche
Maya | Mayan  -  homes GTM MEX  adjective Mayan
Miskito  NIC  adjective Miskito
Yanomami  BRA  adjective Yanomami
Cossack  -  homes RUS UKR  adjective Cossack
African  -
European  -
Asian  -
Muslim | Moslem  - REL  adjective Muslim | Moslem | Islamic
Sunni | Sunni Muslim  - REL  adjective Sunni
Shia | Shiite | Shi'ite | Shi'a | Shia Muslim | Shiite Muslim | Shi'ite Muslim  - REL  adjective Shia | Shiite | Shi'ite | Shi'a
Ismaili  - REL  adjective Ismaili
Sufi  - REL  adjective Sufi
Salafi | Salafist  - REL  adjective Salafi | Salafist
Wahhabi  SAU REL  adjective Wahhabi
Christian  - REL  adjective Christian
Catholic | Roman Catholic  - REL  adjective Catholic | Roman Catholic
Protestant  - REL  adjective Protestant
Evangelical  - REL  adjective Evangelical
Mormon  USA REL  adjective Mormon
Orthodox Christian  - REL  adjective Orthodox
Jehovah's Witness | Jehovah's Witnesses  - REL
Buddhist  - REL  adjective Buddhist
Jew | Jewish people  - REL  adjective Jewish
Baha'i | Bahai  IRN REL  adjective Baha'i | Bahai
Zoroastrian  IRN REL  adjective Zoroastrian
