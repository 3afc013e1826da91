"""Reads treebanks in CoNLL-U.

Promises: every syntactic word in order, and nothing else. Lines of multiword tokens (3-4) and of empty nodes (8.1) are
skipped; their words stand on lines of their own and are kept.
"""
from typing import NamedTuple


class Word(NamedTuple):
    form: str
    lemma: str
    upos: str
    xpos: str
    head: int       # 0 is the root, 1 the first word
    deprel: str     # with its subtype


def read(path):
    """The sentences of a file, each a list of Words."""
    sentences, words = [], []
    with open(path, encoding="utf-8") as file:
        for line in file:
            cells = line.rstrip("\n").split("\t")
            if len(cells) == 10 and cells[0].isdigit():
                form, lemma, upos, xpos, _, head, deprel = cells[1:8]
                words.append(Word(form, lemma, upos, xpos, int(head), deprel))
            elif not line.strip() and words:
                sentences.append(words)
                words = []
    if words:
        sentences.append(words)
    return sentences
