kind given-name
# Names of places that are people's names too: beside a name we do not know ("Jordan Smith") they are a person's.
Jordan | Chad | Georgia | Israel | Kenya | India | China | Ireland | Cuba | America | Salvador | Santiago | Paris | London
Austin | Charlotte | Florence | Sydney | Victoria | Madison | Washington | Lincoln | Dakota | Brooklyn | Carolina | Virginia
Sofia | Kingston | Milan | Montana | Vienna | Houston | Dallas | Jackson | Phoenix | Savannah | Chelsea | Devon | Kent | Lancaster
Hamilton | Wellington | Francisco | Diego | Jose | Nasser
Holland | Francis | Bennett | Cameron | Lincoln
Tripoli | Troy | Orlando | Laurel | Marina | Aurora | Eugene | Valencia | Adelaide | Darwin | Nelson | Lourdes | Siena | Bath
