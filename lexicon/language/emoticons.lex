# Faces of signs, one token each. Any number a line.

:) :-) ;) ;-) :( :-( :D :-D ;D =) =( =D :P :-P ;P :p ;p :/ :-/ :O :o :| ^_^ -_- <3 XD
