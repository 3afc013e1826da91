"""The classes that the heads choose from: parts of speech, Penn tags, relations, lemma scripts, kinds of phrases, who says what
and PLOVER's events; and the endings of forms that the lemma head sees.

Promises: a class's number is its place in the sorted list, learned from the training text alone. A relation's subtype seen fewer
than RARE times is folded into its base (`nsubj:outer` → `nsubj`); a lemma script needs LEAST_LEMMAS words, an ending
LEAST_ENDINGS.
"""
import collections

from train import lemma, phrases, plover

RARE, LEAST_LEMMAS, LEAST_ENDINGS = 5, 3, 10
IGNORED = -1        # the number of what is outside the classes: it is not learned from


class Classes:
    def __init__(self, upos, xpos, deprel, scripts, endings):
        self.lists = {"upos": upos, "xpos": xpos, "deprel": deprel, "lemma": scripts, "ending": endings,
                      "phrase": list(phrases.KINDS), **{kind: list(plover.SPANS) for kind in ("source", "cue", "content")},
                      "event": list(plover.EVENTS), "mode": list(plover.MODES), "status": list(plover.STATUSES),
                      "role": list(plover.ROLES)}
        self.numbers = {kind: {name: n for n, name in enumerate(names)} for kind, names in self.lists.items()}

    @classmethod
    def learn(cls, sentences):
        words = [w for s in sentences for w in s]
        relations = collections.Counter(w.deprel for w in words)
        return cls(sorted({w.upos for w in words}), sorted({w.xpos for w in words}),
                   sorted({r if n >= RARE else base(r) for r, n in relations.items()}),
                   lemma.scripts(sentences, LEAST_LEMMAS), lemma.frequent_endings(sentences, LEAST_ENDINGS))

    def deprel(self, name):
        """The relation as it is learned."""
        return name if name in self.numbers["deprel"] else base(name)

    def of(self, word):
        """The word's class numbers by kind."""
        names = {"upos": word.upos, "xpos": word.xpos, "deprel": self.deprel(word.deprel),
                 **{kind: getattr(word, kind) for kind in ("phrase", "source", "cue", "content", "event", "mode", "status")},
                 "lemma": lemma.script_of(word.form, word.lemma) if word.lemma != lemma.UNKNOWN else None}
        return {kind: self.numbers[kind].get(name, IGNORED) for kind, name in names.items()}

    def endings(self, form):
        """The numbers of the form's endings, ENDING of them, IGNORED where there is none."""
        found = [self.numbers["ending"].get(ending, IGNORED) for ending in lemma.endings(form)]
        return found + [IGNORED] * (lemma.ENDING - len(found))


def base(relation):
    """A relation without its subtype."""
    return relation.split(":")[0]
