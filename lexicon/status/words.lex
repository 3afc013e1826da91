# Words beside an event that say whether it happened.

negation            not, n't, never, no, neither, nor, without, none, hardly, scarcely, barely, rarely, seldom, no_longer, lest

condition           if, unless, whether, provided, providing, assuming, supposing, until, otherwise

modal_hypothetical  may, might, could, should, can, ca, must, ought, perhaps, maybe, possibly, potentially, hypothetically

# "would" is here, since in news it is most often the future of reported speech ("said it would send troops").
modal_future        will, shall, 'll, wo, would

# Prepositions by which a noun is the complement of a word in complements.lex: "warned of an attack", "call for talks".
complement          of, for, from, about, against, to, with
