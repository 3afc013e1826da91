# The small words that date expressions are made of.
# words  kind  value

the                         article  0
of                          of       0
and                         and      0
or                          or       0

# which one, counted from the one that we are in
last                        which  last
past                        which  past
previous, preceding         which  previous
this, current               which  this
next                        which  next
coming, upcoming            which  coming
following                   which  following
same                        which  same
that                        which  that
recent                      which  recent
calendar                    padding  0
working                     padding  1

# which part of it; "start" words take "of"
early                       part  early
mid                         part  mid
late                        part  late
earlier                     part  earlier
later                       part  later
beginning, start, outset   part-of  early
middle, midst, height       part-of  mid
end                         part-of  late
close                       part-of  late  doubtful   # "last week's close" is a price
turn                        part-of  turn
rest, remainder             part-of  rest
half                        half  0

ago                         ago  0
before                      preposition  before
after                       preposition  after
from                        preposition  from
since                       preposition  since
starting, effective    preposition  starting
until, till, til            preposition  until
by                          preposition  by
to                          preposition  to
through, thru               preposition  through
between                     preposition  between
in                          preposition  in
on                          preposition  on
at                          preposition  at
during                      preposition  during
over                        preposition  over
within                      preposition  within
for                         preposition  for
than                        preposition  than
around, about, roughly, approximately, circa, almost, nearly, exactly  preposition  around
ahead                       preposition  ahead
now                         now  0
date                        to-date  0
time                        time  0
commencing                  commencing  0
ended, ending               ending  0
onward, onwards             onward  0
more                        more  0
less, fewer                 less  0
no, not                     negation  0
as                          as  0
prior                       prior  0
every, each, any            every  0
his, her, their, my, our, your, its  owner  0

# years of another kind: not a year of the calendar
financial, fiscal, fy, school, academic, tax, light, leap, marketing, crop  other-year  0

# after a four-digit number they make it a count or a clock time
people, persons, men, women, children, troops, soldiers, fighters, families, homes, houses, pieces, votes, seats  counted  0
miles, kilometres, kilometers, km, metres, meters, feet, acres, hectares, tonnes, tons, barrels, points, pounds  counted  0
dollars, euros, times, calories, megawatts, mw, percent, gmt, utc, hours, hrs, local, words, pages, copies       counted  0
am, pm                      clock  0

# "Q1" and "H2"
q                           quarter-letter  0
h                           half-letter  0
