"""Reads treebanks in CoNLL-U.

Promises: every syntactic word in order, and nothing else. Lines of multiword tokens (3-4) and of empty nodes (8.1) are
skipped; their words stand on lines of their own and are kept. What train.standoff marked is read too; None where it is silent.
"""
import re
from typing import NamedTuple, Optional

from train import phrases

MARK = re.compile(r"(Says|Event|Mode|Status|Roles|Acts)=([^|]*)")


class Word(NamedTuple):
    form: str
    lemma: str
    upos: str
    xpos: str
    head: int       # 0 is the root, 1 the first word
    deprel: str     # with its subtype
    phrase: Optional[str] = None    # what it heads a phrase of (phrases.KINDS); None where the file does not tell
    source: Optional[str] = None    # O, B or I: outside, at the beginning of, inside the words that name who says something
    cue: Optional[str] = None
    content: Optional[str] = None
    event: Optional[str] = None     # the code of the event that it tells, or NONE
    mode: Optional[str] = None
    status: Optional[str] = None
    acts: bool = False              # all who act in its event, or are acted upon, are marked
    roles: tuple = ()               # (number of the trigger, "actor", "recipient" or "open")


class Sentence(list):
    """Words, and pairs: (source or 0, target or 0, codes one of which is told between them)."""

    pairs = ()


def read(path):
    """The Sentences of a file."""
    sentences, words, cells_of, entities, pairs = [], [], [], False, []

    def end():
        kinds = phrases.of_entities(cells_of, [w.head for w in words]) if entities else (
            map(phrases.of_misc, cells_of, [w.upos for w in words]) if any("Phrase=" in cell for cell in cells_of) else [None] * len(words))
        sentences.append(Sentence(marked(w._replace(phrase=kind), cell) for w, kind, cell in zip(words, kinds, cells_of)))
        sentences[-1].pairs = pairs

    with open(path, encoding="utf-8") as file:
        for line in file:
            cells = line.rstrip("\n").split("\t")
            if len(cells) == 10 and cells[0].isdigit():
                form, lemma, upos, xpos, _, head, deprel = cells[1:8]
                words.append(Word(form, lemma, upos, xpos, int(head), deprel))
                cells_of.append(cells[9])
            elif not line.strip() and words:
                end()
                words, cells_of, pairs = [], [], []
            elif line.startswith("# pair = "):
                source, target, codes = line.split()[3:]
                pairs.append((int(source), int(target), codes.split(",")))
            elif line.startswith("# global.Entity"):
                entities = True
    if words:
        end()
    return sentences


def marked(word, cell):
    """The word with what MISC says of it."""
    found = dict(MARK.findall(cell))
    if "Says" in found:
        word = word._replace(**dict(zip(("source", "cue", "content"), found["Says"])))
    roles = tuple((int(trigger), role) for trigger, role in (r.split(":") for r in found["Roles"].split(","))) if "Roles" in found else ()
    return word._replace(event=found.get("Event"), mode=found.get("Mode"), status=found.get("Status"), acts="Acts" in found, roles=roles)
