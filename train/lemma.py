"""Lemmas as edit scripts, so that finding a lemma is choosing one of a few hundred classes.

A script is `=WORD` (the lemma is WORD) or `C|n|s`: change the case of the form by C (L lower-case, K keep, T first letter upper
and the rest lower, U upper-case), drop the last n code points, append s. Promises: `apply(script_of(form, lemma), form) == lemma`
for every form and lemma, and the same script for the same pair always. model/FORMAT.md section 6 is the reader's side.

Word pieces say little of spelling (`companies` is one piece), so the head also sees the ends of the form, up to ENDING letters;
`^` marks its beginning, so that short words are seen whole.
"""
import collections
import os

CASES = {"L": str.lower, "K": str, "T": lambda form: form[:1].upper() + form[1:].lower(), "U": str.upper}
ALWAYS = ("L|0|", "K|0|", "T|0|", "U|0|", "L|1|", "K|1|", "T|1|")     # what text in another case needs
UNKNOWN = "_"                                                       # the treebanks' lemma of a word without one
ENDING = 5


def script_of(form, lemma):
    """The script that edits least; of equals, the first case of CASES. A lemma that shares no first letter is `=WORD`."""
    found = []
    for case, change in CASES.items():
        base = change(form)
        shared = len(os.path.commonprefix([base, lemma]))
        if shared:
            found.append((len(base) - shared + len(lemma) - shared, case, len(base) - shared, lemma[shared:]))
    if not found:
        return "=" + lemma
    _, case, cut, suffix = min(found, key=lambda script: script[0])
    return f"{case}|{cut}|{suffix}"


def apply(script, form):
    """The lemma; a script that cuts the whole form away only changes its case."""
    if script.startswith("="):
        return script[1:]
    case, cut, suffix = script.split("|", 2)
    base = CASES[case](form)
    kept = len(base) - int(cut)
    return base[:kept] + suffix if kept > 0 else base


def scripts(sentences, least):
    """The scripts to be learned, sorted: those of at least `least` words, and ALWAYS."""
    counts = collections.Counter(script_of(w.form, w.lemma) for s in sentences for w in s if w.lemma != UNKNOWN)
    return sorted({script for script, count in counts.items() if count >= least} | set(ALWAYS))


def endings(form):
    """The last 1, 2, … ENDING letters of ^form in lower case."""
    marked = "^" + form.lower()
    return [marked[-n:] for n in range(1, min(ENDING, len(marked)) + 1)]


def frequent_endings(sentences, least):
    """The endings that are learned from, sorted: those of at least `least` words."""
    counts = collections.Counter(ending for s in sentences for w in s for ending in endings(w.form))
    return sorted(ending for ending, count in counts.items() if count >= least)
