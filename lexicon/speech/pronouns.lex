# Pronouns that may stand for an actor named before: how many, and whether a man, a woman, a body (state, group, office) or either.
one   man     he, him, his, himself
one   woman   she, her, hers, herself
one   body    it, its, itself
many  either  they, them, their, theirs, themselves
# These stand for whoever is quoted; those of a body, outside of quotations, for whoever issues a statement.
speaker  either  i, my, me
speaker  body    we, us, our, ours
# A headline with one of these tells whose statement it is: "Statement by the Foreign Ministry of Cuba".
statements  either  statement, communique, communiqué, declaration, remark, message, address, speech, letter, note
# Beside a noun ("the two neighbours", "both men"), these say that it stands for two who were named before.
both   either  two, both
# Like numbers ("five were later released"), these stand for some of those named before.
counts  either  all, some, several, both, many, most, few, others
# Behind these an owner is whoever is blamed, not the one who blames: "criticised Japan over its talks with Taiwan".
charge  either  over, for, about
# Two of these are the states that the sentence before is about together: "Mali and Niger left it. The two countries ...".
states  either  country, nation, state
# Two of these are persons: "both ministers".
persons  either  minister, leader, president, premier, chancellor, monarch, official, diplomat, envoy, ambassador, negotiator, commander, general, lawmaker, politician, secretary
# What is hit by these, as somebody else tells, is hardly the doer's own: "Ukraine said Russia had shelled its ports".
harms  either  shell, bomb, attack, kill, invade, hit, strike, raid, capture, destroy, besiege, sink, annex, occupy, ambush, torch, loot, blockade, sabotage, hack, assassinate, murder, abduct, kidnap, torture, wound, injure, bombard, storm, overrun, infiltrate, seize, steal, plunder, shoot, detain, arrest, jail, expel, harass, intimidate, mistreat
# Nor is this, which may be violated as promises are.
ground  either  airspace, territory, sovereignty, border, water, waters, integrity, security, soil, interest
trespass  either  violate, breach, cross, enter, undermine, threaten, endanger, infringe, disrespect
