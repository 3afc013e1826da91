"""What noun phrases are phrases of: the class of the word that a phrase hangs on.

Promises: KINDS are all classes. A word that heads no phrase is "none"; a word of which the data does not tell has no class.
In CoNLL-U files the classes come from GUM's entities (MISC `Entity=`, https://wiki.gucorpling.org/gum/entities) where the file
has them, else from MISC `Phrase=`, which marks single words; other nouns stay open
then.
"""
import re

KINDS = ("none", "body", "event", "person", "place", "team", "thing", "time")
OF_GUM = {"abstract": "thing", "animal": "thing", "object": "thing", "plant": "thing", "substance": "thing", "organization": "body",
          "person": "person", "place": "place", "event": "event", "time": "time"}
NOUNS = ("NOUN", "PRON", "PROPN", "NUM", "X", "SYM", "_")
OPEN = re.compile(r"\(([^()]+)(\))?|(\d+)\)")


def of_misc(cell, upos):
    """The value of Phrase=; else none for what is no noun, and None (open) for nouns."""
    found = re.search(r"(?:^|\|)Phrase=(\w+)", cell)
    return found[1] if found else None if upos in NOUNS else "none"


def entities(cells):
    """(what GUM says of an entity: its group, its kind, …; its first word, its last) out of MISC cells, in the order in which they end; one
    that does not end among them is left out."""
    begun = []
    for n, cell in enumerate(cells):
        found = re.search(r"(?:^|\|)Entity=([^|]*)", cell)
        for mark in OPEN.finditer(found[1] if found else ""):
            if mark[1]:
                begun.append((mark[1].split("-"), n))
            if mark[2] or mark[3]:
                group = mark[3] or begun[-1][0][0]
                at = next((k for k in reversed(range(len(begun))) if begun[k][0][0] == group), None)
                if at is not None:
                    yield (*begun.pop(at), n)


def of_entities(cells, heads):
    """The classes of a sentence's words, from their MISC cells; `heads` count from 1. Of phrases with one head the innermost
    counts; one that does not end in the sentence is left out."""
    kinds, sizes = ["none"] * len(cells), {}
    for said, first, last in entities(cells):
        close(kinds, sizes, said[1], said[5], first, last, heads)
    return kinds


def close(kinds, sizes, kind, least, first, last, heads):
    """Gives the class to the head of the phrase first … last; `least` numbers its central words from 1."""
    central = [first + int(k) - 1 for k in least.split(",")] if re.fullmatch(r"\d+(,\d+)*", least) else range(first, last + 1)
    central = [n for n in central if n <= last]
    head = next((n for n in central if heads[n] - 1 not in central), None)
    if head is not None and last - first < sizes.get(head, 1000):
        kinds[head], sizes[head] = OF_GUM[kind], last - first
