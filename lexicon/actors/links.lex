kind link
# What a preposition or a verb says of the name that follows, or of people beside it. "in Kabul" names a place and nobody who acts;
# "with Kabul" names a government; "from" and "to" name both, unless the verb is one of motion ("flew to Kabul").

in | at | near | inside | outside | across | around | throughout | within | along | above | beyond | off | beneath  locative
amid | amidst | atop | alongside | opposite | outskirts | via | past | through | during | since | until  locative
from | out  source
to | into | onto | toward | towards | unto  toward

go | come | travel | fly | return | arrive | depart | leave | head | drive | walk | march | sail | move | flee | escape  motion
migrate | emigrate | commute | cross | rush | race | trek | journey | trip | flight | tour | way | road | route | train  motion
bus | plane | convoy | ferry | reach | enter | land | take | bring | carry | transport | transfer | relocate | evacuate  motion

# Whoever does this does it with people of his own: "France sent officials".
send | dispatch | deploy | redeploy | withdraw | recall | station | commit | airlift  sending

# Whoever does this to a body is its head: "Smith, who leads the union".
lead | head | chair | run | command  heading

# Bodies that bear no arms, by whatever word they go: "the agency" after rebels is none of them.
agency | institution | charity | ministry | university  unarmed

# People who are as armed as whoever has them: "his men", of a commander.
man  followers

# Who is what the one is whose he is: "his Turkish counterpart", of a minister.
counterpart | opposite  peer
# Whose they are stands behind "to": "an adviser to the president".
adviser | advisor | aide | assistant | deputy | counsel | counsellor | secretary | consultant | confidant | confidante | attaché | understudy  serving
# Numbers that these are done to, or that stand before the words for what was done, count people: "killed three", "left 12
# dead".
kill | wound | injure | maim | massacre | slaughter  striking
dead | wounded | injured | hurt  struck
# Who is for a government does not govern: "supporters of President Morales" are civilians.
supporter | sympathiser | sympathizer | follower | partisan | loyalist | proponent | admirer | fan  partisan
