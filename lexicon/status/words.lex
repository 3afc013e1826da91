# Words beside an event that say whether it happened.

negation            not, n't, never, no, neither, nor, without, none, hardly, scarcely, barely, rarely, seldom, no_longer, lest

condition           if, unless, whether, provided, providing, assuming, supposing, until, otherwise

modal_hypothetical  may, might, could, should, can, ca, must, ought, perhaps, maybe, possibly, potentially, hypothetically

# "would" is here, since in news it is most often the future of reported speech ("said it would send troops").
modal_future        will, shall, 'll, wo, would

# Prepositions by which a noun is the complement of a word in complements.lex: "warned of an attack", "call for talks".
complement          of, for, from, about, against, to, with

# Prepositions of what has happened: "will answer after the attack".
aftermath           after, since, following, despite, over

# Nouns of which something is some: what is said of "a wave of attacks" is said of the attacks.
portion             round, series, wave, spate, string, number, set, kind, form, type, act, case, any, lot, couple, pair, amount
portion             phase, stage, dozen, hundred, thousand, resumption, start, beginning, continuation, implementation, event, day, week, hour

# "The first to attack" has attacked; "troops to attack" have not.
ordinal             first, second, third, fourth, fifth, sixth, seventh, last, latest, only, few

# Words beside an event that say it was long ago: "once backed", but not "once again backed"; "two decades ago", "20 years
# since the massacre", "during the cold war".
once                once, formerly, historically
again               again, more, and
ago                 ago, earlier
long_time           years, decade, decades, century, centuries, generations
era                 world_war, cold_war, world_wars, civil_rights_era, middle_ages, antiquity, holocaust, crusades, soviet_era
era                 communist_era, colonial_era, ottoman_era, apartheid_era, nazi_era, apartheid, colonialism
within              in, during, throughout, under
