# Prepositions that a slot of a pattern may stand after, and particles of verbs. See docs/lexicon.md.
$links = about, above, across, after, against, ahead, along, alongside, amid, among, apart, around, as, aside, at, away
$links = back, before, behind, below, beneath, between, beyond, by, down, during, for, forth, forward, from
$links = in, inside, into, near, of, off, on, onto, out, outside, over, past, per, regarding, round
$links = through, throughout, to, together, toward, towards, under, up, upon, via, with, within, without
