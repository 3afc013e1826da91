"""Sentences as padded arrays.

Promises: a batch holds up to PIECES word pieces, padding included, of sentences of like length; the batches of an epoch depend
on the sentences and the generator given alone. Sentences over MOST_WORDS words or MOST_PIECES pieces are left out here
(`rows` says nothing of them: callers count).
"""
import collections

import numpy as np
import torch

from train import plover
from train.classes import IGNORED
from train.lemma import ENDING

LENGTHS = (16, 24, 32, 48, 64, 96, 128, 192, 384)
PIECES = 1536
MOST_WORDS, MOST_PIECES = 90, 380
TARGETS = ("upos", "xpos", "deprel", "lemma", "phrase", "source", "cue", "content", "event", "mode", "status")


def rows(sentences, cutter, classes):
    """What is put into batches of each sentence that is not too long."""
    made = []
    for sentence in sentences:
        ids, shapes, first, last = cutter.sequence([w.form for w in sentence])
        if len(sentence) <= MOST_WORDS and len(ids) <= MOST_PIECES:
            numbers = [classes.of(w) for w in sentence]
            targets = {kind: [n[kind] for n in numbers] for kind in TARGETS}
            made.append({"ids": ids, "shapes": shapes, "first": first, "last": last,
                         "endings": [classes.endings(w.form) for w in sentence], "head": [w.head for w in sentence], **targets,
                         "roles": roles(sentence, classes),
                         "pairs": [(source, target, [classes.numbers["event"][code] for code in codes])
                                   for source, target, codes in getattr(sentence, "pairs", ())]})
    return made


def roles(sentence, classes):
    """[(number of a trigger, the role of each word from 1 on in its event)]"""
    made = []
    for trigger, word in enumerate(sentence, 1):
        if word.acts:
            found = [dict(w.roles).get(trigger, "none") for w in sentence]
            made.append((trigger, [classes.numbers["role"].get(role, IGNORED) for role in found]))
    return made


def plan(data, rng=None):
    """The rows of each batch, shuffled if a generator is given."""
    groups = collections.defaultdict(list)
    for row in data:
        groups[next(n for n in LENGTHS if n >= len(row["ids"]))].append(row)
    made = []
    for length, members in sorted(groups.items()):
        if rng:
            rng.shuffle(members)
        size = PIECES // length
        made += [members[n:n + size] for n in range(0, len(members), size)]
    if rng:
        rng.shuffle(made)
    return made


def arrays(members, gold, device="cpu"):
    """The batch as tensors on the device: ids, shapes, mask [sentence, piece]; first, last, head, targets, words [sentence, word];
    endings [sentence, word, ENDING]; gold: whether heads and targets mean anything; triggers [trigger, (sentence, word)] with
roles [trigger, word]; pairs [pair, (sentence, source, target)] with allowed [pair, event]. Word 0 is the root, which has no head and no targets:
    `words` is 1 for the words that count."""
    size, length = len(members), max(len(row["ids"]) for row in members)
    words = max(len(row["first"]) for row in members)
    batch = {name: np.zeros((size, length), np.int64) for name in ("ids", "shapes")}
    batch |= {name: np.zeros((size, words), np.int64) for name in ("first", "last", "head")}
    batch |= {name: np.full((size, words), IGNORED, np.int64) for name in TARGETS}
    batch["endings"] = np.full((size, words, ENDING), IGNORED, np.int64)
    batch |= {"mask": np.zeros((size, length), np.float32), "words": np.zeros((size, words), np.float32)}
    for n, row in enumerate(members):
        for name in ("ids", "shapes"):
            batch[name][n, :len(row[name])] = row[name]
        for name in ("first", "last"):
            batch[name][n, :len(row[name])] = row[name]
        for name in ("endings", "head") + TARGETS:
            batch[name][n, 1:len(row[name]) + 1] = row[name]
        batch["mask"][n, :len(row["ids"])] = 1
        batch["words"][n, 1:len(row["first"])] = 1
    triggers = [(n, *role) for n, row in enumerate(members) for role in row["roles"]]
    batch["triggers"] = np.array([t[:2] for t in triggers], np.int64).reshape(-1, 2)
    batch["roles"] = np.full((len(triggers), words), IGNORED, np.int64)
    for n, (_, _, found) in enumerate(triggers):
        batch["roles"][n, 1:len(found) + 1] = found
    pairs = [(n, *pair) for n, row in enumerate(members) for pair in row["pairs"]]
    batch["pairs"] = np.array([p[:3] for p in pairs], np.int64).reshape(-1, 3)
    batch["allowed"] = np.zeros((len(pairs), len(plover.EVENTS)), bool)
    for n, pair in enumerate(pairs):
        batch["allowed"][n, pair[3]] = True
    return {name: torch.from_numpy(value).to(device) for name, value in batch.items()} | {"gold": gold}
