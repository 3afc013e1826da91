# Number words.
# words  kind  value

one         cardinal  1
two         cardinal  2
three       cardinal  3
four        cardinal  4
five        cardinal  5
six         cardinal  6
seven       cardinal  7
eight       cardinal  8
nine        cardinal  9
ten         cardinal  10
eleven      cardinal  11
twelve      cardinal  12
thirteen    cardinal  13
fourteen    cardinal  14
fifteen     cardinal  15
sixteen     cardinal  16
seventeen   cardinal  17
eighteen    cardinal  18
nineteen    cardinal  19
twenty      cardinal  20
thirty      cardinal  30
forty       cardinal  40
fifty       cardinal  50
sixty       cardinal  60
seventy     cardinal  70
eighty      cardinal  80
ninety      cardinal  90
hundred     scale     100
thousand    scale     1000

first           ordinal  1
second          ordinal  2
third           ordinal  3
fourth          ordinal  4
fifth           ordinal  5
sixth           ordinal  6
seventh         ordinal  7
eighth          ordinal  8
ninth           ordinal  9
tenth           ordinal  10
eleventh        ordinal  11
twelfth         ordinal  12
thirteenth      ordinal  13
fourteenth      ordinal  14
fifteenth       ordinal  15
sixteenth       ordinal  16
seventeenth     ordinal  17
eighteenth      ordinal  18
nineteenth      ordinal  19
twentieth       ordinal  20
thirtieth       ordinal  30
opening         ordinal  1
final, closing  ordinal  -1

a, an           indefinite  1
couple          couple      2
few, several, many, dozens, hundreds, some, numerous, countless  vague-count  0
