"""Training sentences once more in the dress that news gives them: headlines, lost case, typographic marks.

Promises: only forms change (and the lemma where a mark is its own lemma); the trees and tags are those of the sentence.
"""
SHARE = .025        # of the training sentences, drawn anew in every epoch for each kind of variant
SMALL = {"ADP", "AUX", "CCONJ", "DET", "PART", "PRON", "SCONJ"}


def capitals(sentence):
    """IRAN REJECTS TALKS"""
    return [w._replace(form=w.form.upper()) for w in sentence]


def lower(sentence):
    """iran rejects talks"""
    return [w._replace(form=w.form.lower()) for w in sentence]


def title(sentence):
    """Iran Rejects Talks: function words stay small, but for the first."""
    return [w if n and w.upos in SMALL else w._replace(form=w.form[:1].upper() + w.form[1:]) for n, w in enumerate(sentence)]


def typographic(sentence):
    """“Iran’s” for "Iran's"; a dash for two hyphens."""
    opened, made = False, []
    for w in sentence:
        form = w.form.replace("'", "’").replace("--", "—")
        if form in ('"', "``", "''"):
            form = "”" if opened else "“"
            opened = not opened
        made.append(w._replace(form=form, lemma=form if w.lemma == w.form else w.lemma))
    return made


KINDS = (capitals, lower, title, typographic)


def draw(sentences, rng):
    """The variants of an epoch."""
    return [kind(sentences[n]) for kind in KINDS
            for n in rng.choice(len(sentences), int(SHARE * len(sentences)), replace=False)]
