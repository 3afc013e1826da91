"""Reads treebanks in CoNLL-U.

Promises: every syntactic word in order, and nothing else. Lines of multiword tokens (3-4) and of empty nodes (8.1) are
skipped; their words stand on lines of their own and are kept.
"""
from typing import NamedTuple, Optional

from train import phrases


class Word(NamedTuple):
    form: str
    lemma: str
    upos: str
    xpos: str
    head: int       # 0 is the root, 1 the first word
    deprel: str     # with its subtype
    phrase: Optional[str] = None    # what it heads a phrase of (phrases.KINDS); None where the file does not tell


def read(path):
    """The sentences of a file, each a list of Words."""
    sentences, words, cells_of, entities = [], [], [], False

    def end():
        kinds = phrases.of_entities(cells_of, [w.head for w in words]) if entities else (
            map(phrases.of_misc, cells_of, [w.upos for w in words]) if any("Phrase=" in cell for cell in cells_of) else [None] * len(words))
        sentences.append([w._replace(phrase=kind) for w, kind in zip(words, kinds)])

    with open(path, encoding="utf-8") as file:
        for line in file:
            cells = line.rstrip("\n").split("\t")
            if len(cells) == 10 and cells[0].isdigit():
                form, lemma, upos, xpos, _, head, deprel = cells[1:8]
                words.append(Word(form, lemma, upos, xpos, int(head), deprel))
                cells_of.append(cells[9])
            elif not line.strip() and words:
                end()
                words, cells_of = [], []
            elif line.startswith("# global.Entity"):
                entities = True
    if words:
        end()
    return sentences
