# Words with signs within or before them that stay one token. Capitals and the form of apostrophes do not matter.

# with a slash
w/o w/out w/ b/c s/he n/a b/t l/c i/c i/s c/o

# with an apostrophe at an edge
'em 'til 'cause 'bout 'n' ol' o' th' nothin' goin' doin'


