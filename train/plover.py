"""PLOVER's names as the heads learn them (src/article/plover.cc has the same), and what a word can be in who says what.

Promises: fixed lists in a fixed order; a class's number is its place.
"""
EVENTS = ("NONE", "AGREE", "CONSULT", "SUPPORT", "CONCEDE", "COOPERATE", "AID", "RETREAT", "REQUEST", "ACCUSE", "REJECT", "THREATEN",
          "PROTEST", "SANCTION", "MOBILIZE", "COERCE", "ASSAULT")
STATUSES = ("reported", "planned", "hypothetical", "negated", "historical")
MODES = ("abduct", "access", "aerial", "allege", "arrest", "assist", "beat", "boycott", "censor", "ceasefire", "change", "convict",
         "crowd-control", "curfew", "cyber", "demo", "deport", "destroy", "disapprove", "disarm", "discontinue", "drone", "expel",
         "explosives", "firearms", "heavy-weapons", "hunger", "investigate", "martial-law", "meet", "militia", "misinformation",
         "multilateral", "obstruct", "phone", "police", "primitive", "relations", "release", "resign", "restrict", "riot", "seize",
         "sexual", "strike", "suicide-attack", "targeted", "territory", "third-party", "torture", "troops", "unconventional",
         "vandalize", "violence", "visit", "weapons", "withdraw", "withhold", "yield")
ROLES = ("none", "actor", "recipient")
SPANS = ("O", "B", "I")
