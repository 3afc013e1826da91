"""The shipped models in numpy, one sentence at a time: what a reader of model/FORMAT.md computes.

Promises: nothing but the exported files is read; what goes into a product is rounded to 8 bits as the format says; all else is
computed in float32.
"""
import math
from typing import NamedTuple

import numpy as np
import torch
from safetensors import safe_open

from train import lemma, tree

FAR = 16        # pieces farther off the trigger count as so far off


class Parsed(NamedTuple):
    """What the model tells of a word; `roles` are those of all words in the event that it would tell."""
    upos: str
    xpos: str
    lemma: str
    head: int
    deprel: str
    phrase: str
    source: str
    cue: str
    content: str
    event: str
    roles: list


class Read(NamedTuple):
    """What the second reading tells of a word: the event that it tells, its status, and the roles of all words in it."""
    event: str
    status: str
    roles: list


def parameters(path):
    """The parameters of an exported file as tensors for PyTorch."""
    return {name: torch.from_numpy(value) for name, value in File(path, np.float32).p.items()}


class File:
    def __init__(self, path, precision):
        """In doubles, what is between two of the 256 steps that numbers are rounded to hardly hangs on the order of sums."""
        with safe_open(path, "np") as file:
            self.about = file.metadata()
            tensors = {name: file.get_tensor(name) for name in file.keys()}
        self.text = {name.removeprefix("text."): bytes(t).decode().split("\n") for name, t in tensors.items()
                     if name.startswith("text.")}
        self.p = {name: t.astype(precision) * (tensors[name + ".scale"][:, None] if t.dtype == np.int8 else 1)
                  for name, t in tensors.items() if not name.startswith("text.") and not name.endswith(".scale")}
        self.layers, self.attention_heads = int(self.about["layers"]), int(self.about["attention_heads"])
        self.epsilon = np.float32(self.about["norm_epsilon"])

    def dense(self, x, name):
        return rounded(x) @ self.p[name + ".weight"].T + self.p[name + ".bias"]

    def norm(self, x, name):
        mean, variance = x.mean(-1, keepdims=True), x.var(-1, keepdims=True)
        return (x - mean) / np.sqrt(variance + self.epsilon) * self.p[name + ".weight"] + self.p[name + ".bias"]

    def encode(self, x):
        """What all layers make of the vectors."""
        for n in range(self.layers):
            x = self.layer(x, f"layer.{n}.")
        return x

    def layer(self, x, at):
        q, k, v = (self.dense(x, at + part).reshape(len(x), self.attention_heads, -1).transpose(1, 0, 2) for part in ("query", "key", "value"))
        mixed = softmax(q @ k.transpose(0, 2, 1) / np.float32(math.sqrt(q.shape[-1]))) @ v
        x = self.norm(x + self.dense(mixed.transpose(1, 0, 2).reshape(x.shape), at + "attention"), at + "attention_norm")
        return self.norm(x + self.dense(gelu(self.dense(x, at + "up")), at + "down"), at + "output_norm")


class Model(File):
    def __init__(self, path, precision=np.float32):
        super().__init__(path, precision)
        self.endings = {ending: n for n, ending in enumerate(self.text["ending"])}
        entries = (line.split("\t") for line in self.text["lemma_table"])
        self.table = {(form, upos): found for form, upos, found in entries}
        self.root = self.text["deprel"].index("root")

    def embed(self, ids, shapes, more=0):
        """[piece, width]; `more` is added to the embeddings."""
        return self.norm(self.p["embeddings.word.weight"][ids] + self.p["embeddings.position"][:len(ids)]
                         + self.p["embeddings.shape"][shapes] + more, "embeddings.norm")

    def parse(self, sequence, forms):
        """Parsed words; `sequence` is what pieces.Cutter makes of the forms."""
        ids, shapes, first, last = sequence
        x = self.encode(self.embed(ids, shapes))
        r = np.concatenate([x[first], x[last]], 1)
        upos, xpos = ([self.text[kind][n] for n in self.dense(r[1:], kind).argmax(1)] for kind in ("upos", "xpos"))
        scripts = self.dense(r[1:], "lemma") + np.stack([self.spelling(form) for form in forms])
        lemmas = [self.table.get((form.lower(), tag)) or lemma.apply(self.text["lemma"][n], form)
                  for n, form, tag in zip(scripts.argmax(1), forms, upos)]
        heads = tree.decode(self.arcs(r))[1:]
        deprels = [self.text["deprel"][n] for n in self.labels(r, heads)]
        tags = ([self.text[kind][n] for n in self.dense(r[1:], kind).argmax(1)] for kind in Parsed._fields[5:10])
        return [Parsed(*fields) for fields in zip(upos, xpos, lemmas, map(int, heads), deprels, *tags, self.roles(r))]

    def roles(self, r):
        """For each word as a trigger, the likeliest role of every word."""
        s, t = gelu(self.dense(r[1:], "role.trigger")), gelu(self.dense(r[1:], "role.word"))
        u = self.dense(s, "role.bilinear").reshape(len(s), -1, s.shape[1] + 1)
        scores = np.einsum("nle,we->nwl", u[:, :, :-1], t) + u[:, None, :, -1]
        return [[self.text["role"][n] for n in row] for row in scores.argmax(2)]

    def spelling(self, form):
        """What the ends of the form add to the lemma scores."""
        return self.p["lemma.ending.weight"][[self.endings[e] for e in lemma.endings(form) if e in self.endings]].sum(0)

    def arcs(self, r):
        """Scores [dependent, head]."""
        return self.dense(gelu(self.dense(r, "arc.dependent")), "arc.bilinear") @ gelu(self.dense(r, "arc.head")).T

    def labels(self, r, heads):
        """The relations of words 1 … n to their heads."""
        s, t = gelu(self.dense(r[1:], "label.dependent")), gelu(self.dense(r[heads], "label.head"))
        u = self.dense(s, "label.bilinear").reshape(len(s), -1, s.shape[1] + 1)
        scores = np.einsum("nle,ne->nl", u[:, :, :-1], t) + u[:, :, -1]
        scores[:, self.root] = -np.inf
        return np.where(heads == 0, self.root, scores.argmax(1))


class Reader(File):
    """What reads a sentence again, on the model whose embeddings it shares."""

    def __init__(self, path, model, precision=np.float32):
        super().__init__(path, precision)
        self.model = model

    def read(self, sequence, trigger):
        """What word `trigger` of the sequence tells, counted from 1."""
        ids, shapes, first, last = sequence
        row = {"ids": ids, "first": first, "last": last}
        x = self.encode(self.model.embed(ids, shapes, self.p["mark"][marks(row, trigger)]))
        r = np.concatenate([x[first], x[last]], 1)
        event, status = (self.text[kind][self.dense(r[trigger:trigger + 1], kind).argmax()] for kind in ("event", "status"))
        return Read(event, status, [self.text["role"][n] for n in self.dense(r[1:], "role").argmax(1)])


class References:
    """Whom pronouns mean, and whose people nouns are, on the model's vectors of words."""

    def __init__(self, path, precision=np.float32):
        with safe_open(path, "np") as file:
            tensors = {name: file.get_tensor(name) for name in file.keys()}
        self.p = {name: t.astype(precision) * (tensors[name + ".scale"][:, None] if t.dtype == np.int8 else 1) for name, t in tensors.items()}

    def dense(self, x, name):
        return np.tanh(rounded(x) @ self.p[name + ".weight"].T + self.p[name + ".bias"])

    def speaks(self, form, r, word):
        """For each word of the sentence, and for nobody; `r` are the vectors of its words, the form is "pronoun" or "home"."""
        means, = with_one(self.dense(r[word:word + 1], form + ".means"))
        return with_one(self.dense(r, form + ".meant")) @ (means @ self.p[form + ".pair"]), means @ self.p[form + ".nobody"]


def with_one(x):
    return np.concatenate([x, np.ones((len(x), 1), x.dtype)], 1)


def marks(row, trigger):
    """Of each piece the row of `mark`: how far off the trigger's pieces it is, 16 at most; the last row for these themselves."""
    first, last, piece = row["first"][trigger], row["last"][trigger], np.arange(len(row["ids"]))
    off = np.where(piece < first, piece - first, np.maximum(piece - last, 0))
    return np.where(off == 0, 2 * FAR + 1, off.clip(-FAR, FAR) + FAR)


def rounded(x):
    """Each row to whole numbers from 0 to 255, less the row's zero, times its scale."""
    low, high = np.minimum(x.min(-1, keepdims=True), 0), np.maximum(x.max(-1, keepdims=True), 0)
    factor = np.float32(255) / np.maximum(high - low, np.float32(1e-30))
    zero = np.round(-low * factor)
    return (np.clip(np.round(x * factor) + zero, 0, 255) - zero) * ((high - low) / np.float32(255))


def softmax(x):
    e = np.exp(x - x.max(-1, keepdims=True))
    return e / e.sum(-1, keepdims=True)


def gelu(x):
    return np.float32(.5) * x * (1 + np.tanh(np.float32(math.sqrt(2 / math.pi)) * (x + np.float32(.044715) * x * x * x)))
