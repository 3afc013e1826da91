# Words that are parted into syntactic words where no apostrophe rule ('s, n't, 'll ...) says so.
# A line: the word with "|" between its pieces. Capitals and the form of apostrophes do not matter.

can|not
a|lot
gon|na
wan|na
got|ta
lem|me
gim|me
du|n|no
wha|d|ya
out|ta
y'|all
d'|you
c'm|on
't|is
't|was
't|were
't|will
more'|n

# written without the apostrophe
do|nt
did|nt
does|nt
ca|nt
wo|nt
could|nt
would|nt
should|nt
is|nt
was|nt
were|nt
have|nt
has|nt
had|nt
are|nt
ai|nt
i|ve
you|ve
they|ve
i|m
they|re
you|re
that|s
what|s
there|s
he|s
she|s
