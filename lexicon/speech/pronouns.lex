# Pronouns that may stand for an actor named before: how many, and whether a man, a woman, a body (state, group, office) or either.
one   man     he, him, his, himself
one   woman   she, her, hers, herself
one   body    it, its, itself
many  either  they, them, their, theirs, themselves
# These stand for whoever is quoted.
speaker  either  i, we, us, our, my, me, ours
# Beside a noun ("the two neighbours", "both men"), these say that it stands for two who were named before.
both   either  two, both
# Behind these an owner is whoever is blamed, not the one who blames: "criticised Japan over its talks with Taiwan".
charge  either  over, for, about
# Two of these are the states that the sentence before is about together: "Mali and Niger left it. The two countries ...".
states  either  country, nation, state
