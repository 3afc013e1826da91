# What a verb, noun or adjective does to the event in its complement: an infinitive, a gerund, a "that" clause, an
# object. So only words that do it to all of these stand here ("commit", "undertake" or "suffer an attack" do not).
# effect      words

# announced, intended, ordered, still to come
planned       plan, intend, prepare, schedule, propose, aim, expect, set, due, slated, poised, ready, willing, prepared
planned       pledge, promise, vow, threaten, swear, agree, offer, volunteer, opt, decide, determined, bound, supposed, about
planned       going, eye, gear, order, command, instruct, task, assign, earmark, vote, intention, decision, promise, proposal
planned       preparation, readiness, willingness, ultimatum, determination, consent, resolved, committed

# wished, feared, asked for, weighed, tried: nothing says that it happened
hypothetical  want, wish, desire, long, yearn, hope, hopeful, dream, need, demand, request, ask, urge, call, appeal, plead, beg
hypothetical  implore, exhort, entreat, beseech, press, pressure, pressurise, pressurize, push, encourage, advocate
hypothetical  recommend, advise, lobby, favour, favor, seek, petition, invite, persuade, convince, tempt, dare, challenge
hypothetical  fear, worry, dread, afraid, wary, anticipate, predict, forecast, foresee, envisage, envision, imagine
hypothetical  speculate, doubt, wonder, consider, contemplate, weigh, mull, ponder, debate, discuss, explore, brainstorm
hypothetical  allow, permit, authorise, authorize, enable, entitle, empower, require, oblige, compel, train
hypothetical  try, attempt, endeavour, endeavor, strive, plot, conspire, scheme, risk, warn, caution, alert, brace, await
hypothetical  incite, justify, simulate, rehearse, discourage, capable, free, eager, keen, reluctant, hesitant, anxious
hypothetical  likely, unlikely, possible, impossible, probable, necessary, essential, vital, crucial, imperative, urgent
hypothetical  possibility, probability, prospect, chance, likelihood, danger, threat, temptation, wish, speculation, rumour
hypothetical  rumor, suspicion, plea, warning, right, ability, capacity, capability, power, mandate, permission, bid, effort
hypothetical  attempt, opportunity, option, alternative, scenario, motion, pressure, incentive, excuse, pretext, reluctance

# did not happen, or no longer
negated       deny, refuse, fail, cancel, avoid, decline, reject, abandon, prevent, avert, thwart, foil, block, forbid, prohibit
negated       bar, preclude, dissuade, deter, refrain, abstain, desist, neglect, omit, skip, postpone, delay, shelve, scrap
negated       halt, cease, stop, forgo, forego, forswear, renounce, shun, hesitate, balk, baulk, disavow, disprove, disclaim
negated       refute, stave, ward, abort, unable, unwilling, powerless, failure, refusal, inability, unwillingness, denial
negated       cancellation, postponement, absence, lack, prohibition, avoidance

# told as history
historical    anniversary, centenary, bicentenary, jubilee, commemorate, commemoration, remembrance

# not a plan: what these verbs are followed by as their purpose comes about ("led them to surrender", "used gas to disperse")
achieved      lead, prompt, cause, force, drive, compel, induce, enable, help, use, spend, write, speak, issue
achieved      come, emerge, appear, arrive, gather, assemble, rally, march, meet, join

# what is done once it is told of as going on: "continue to withdraw", "began shelling"
ongoing       continue, keep, begin, start, resume, proceed

# before what somebody is kept from: "barred them from leaving"
kept          from
