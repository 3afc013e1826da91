# Verbs that carry what somebody says, writes, knows, believes, wants or feels: their clause is the content of an
# attribution, their subject its source. One kind a line; words are lemmas.
speech    say, tell, add, state, declare, announce, claim, allege, assert, affirm, reaffirm, reiterate, repeat, maintain
speech    insist, contend, argue, explain, note, observe, remark, comment, mention, point, stress, emphasize, emphasise
speech    underline, underscore, highlight, warn, caution, threaten, predict, forecast, estimate, suggest, imply, hint
speech    indicate, signal, reveal, disclose, admit, acknowledge, concede, confess, confirm, deny, dispute, reject
speech    report, write, tweet, post, publish, quote, cite, recall, recount, testify, swear, vow, pledge, promise
speech    reply, respond, answer, ask, inquire, question, wonder, shout, whisper, joke, quip, complain, protest, charge
speech    brief, inform, notify, assure, advise, remind, conclude, continue, propose, recommend, urge, demand, request
thought   think, believe, know, hold, consider, suspect, assume, presume, expect, hope, fear, worry, doubt, feel, find
thought   understand, realize, realise, learn, hear, see, agree, disagree, decide, guess, figure, calculate, regard, view
want      want, wish, desire, prefer, intend, seek, plan
# Prepositions that name a source: "according to the ministry".
preposition  according
# Nouns that carry a "that" clause: "the claim that ...".
noun      claim, statement, allegation, assertion, belief, warning, suggestion, view, argument, report, hope, fear
noun      announcement, promise, threat, conclusion, accusation, admission
