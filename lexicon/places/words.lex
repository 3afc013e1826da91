kind place-word
# Words that make the name before (or after "of") them a place: the word, and how fine such a place is.

province | governorate | oblast | prefecture | voivodeship | autonomous region | region | krai | canton | emirate of  admin1
district | county | subdistrict | sub-district | municipality | borough | commune | parish | raion | rayon  admin2
city | town | village | suburb | neighbourhood | neighborhood | township | settlement | capital | capital city | port city | border town | hamlet | port | harbour | harbor | slum | kebele | refugee camp | camp  city
border | border crossing | crossing | border point | checkpoint | border post | frontier | gate | airport | international airport | airfield | airbase | air base | base | military base | naval base | barracks | prison | jail | bridge | dam | power plant | nuclear plant | nuclear power plant | refinery | oilfield | oil field | gas field | pipeline | stadium | square | street | road | highway | boulevard | avenue | hotel | palace hotel | hospital complex | tower | market | park | station | railway station | canal | terminal | mine  point
river | lake | sea | strait | gulf | bay | ocean | island | islands | peninsula | cape | coast | shore | reef | archipelago | atoll | valley | mountain | mountains | mount | desert | forest | plain | plains | plateau | delta | gorge | pass | steppe | basin | highlands | hills | heights | triangle | zone | corridor | territory | territorial waters | waters | airspace | soil | area | areas | land | countryside | enclave | exclave | stronghold | bastion | front line | frontline  -
north | south | east | west | north-east | north-west | south-east | south-west | northeast | northwest | southeast | southwest | centre | center | outskirts | vicinity | side of the border  -
