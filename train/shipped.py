"""The shipped model in numpy, one sentence at a time: what a reader of model/FORMAT.md computes.

Promises: nothing but the exported file is read; what goes into a product is rounded to 8 bits as the format says; all else is
computed in float32.
"""
import math
from typing import NamedTuple

import numpy as np
from safetensors import safe_open

from train import lemma, tree


class Parsed(NamedTuple):
    """What the model tells of a word; `roles` are those of all words in the event that it would tell, `sides` the same, read again."""
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
    sides: list


class Model:
    def __init__(self, path, precision=np.float32):
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
        self.endings = {ending: n for n, ending in enumerate(self.text["ending"])}
        entries = (line.split("\t") for line in self.text["lemma_table"])
        self.table = {(form, upos): found for form, upos, found in entries}
        self.root = self.text["deprel"].index("root")

    def dense(self, x, name):
        return rounded(x) @ self.p[name + ".weight"].T + self.p[name + ".bias"]

    def norm(self, x, name):
        mean, variance = x.mean(-1, keepdims=True), x.var(-1, keepdims=True)
        return (x - mean) / np.sqrt(variance + self.epsilon) * self.p[name + ".weight"] + self.p[name + ".bias"]

    def encode(self, ids, shapes):
        """[piece, width]"""
        x = self.norm(self.p["embeddings.word.weight"][ids] + self.p["embeddings.position"][:len(ids)]
                      + self.p["embeddings.shape"][shapes], "embeddings.norm")
        for n in range(self.layers):
            x = self.layer(x, f"layer.{n}.", self.attention_heads)
        return x

    def layer(self, x, at, heads):
        q, k, v = (self.dense(x, at + part).reshape(len(x), heads, -1).transpose(1, 0, 2) for part in ("query", "key", "value"))
        mixed = softmax(q @ k.transpose(0, 2, 1) / np.float32(math.sqrt(q.shape[-1]))) @ v
        x = self.norm(x + self.dense(mixed.transpose(1, 0, 2).reshape(x.shape), at + "attention"), at + "attention_norm")
        return self.norm(x + self.dense(gelu(self.dense(x, at + "up")), at + "down"), at + "output_norm")

    def parse(self, sequence, forms):
        """Parsed words; `sequence` is what pieces.Cutter makes of the forms."""
        ids, shapes, first, last = sequence
        x = self.encode(ids, shapes)
        r = np.concatenate([x[first], x[last]], 1)
        upos, xpos = ([self.text[kind][n] for n in self.dense(r[1:], kind).argmax(1)] for kind in ("upos", "xpos"))
        scripts = self.dense(r[1:], "lemma") + np.stack([self.spelling(form) for form in forms])
        lemmas = [self.table.get((form.lower(), tag)) or lemma.apply(self.text["lemma"][n], form)
                  for n, form, tag in zip(scripts.argmax(1), forms, upos)]
        heads = tree.decode(self.arcs(r))[1:]
        deprels = [self.text["deprel"][n] for n in self.labels(r, heads)]
        tags = ([self.text[kind][n] for n in self.dense(r[1:], kind).argmax(1)] for kind in Parsed._fields[5:10])
        return [Parsed(*fields) for fields in zip(upos, xpos, lemmas, map(int, heads), deprels, *tags, self.roles(r), self.sides(r))]

    def roles(self, r):
        """For each word as a trigger, the likeliest role of every word."""
        s, t = gelu(self.dense(r[1:], "role.trigger")), gelu(self.dense(r[1:], "role.word"))
        u = self.dense(s, "role.bilinear").reshape(len(s), -1, s.shape[1] + 1)
        scores = np.einsum("nle,we->nwl", u[:, :, :-1], t) + u[:, None, :, -1]
        return [[self.text["role"][n] for n in row] for row in scores.argmax(2)]

    def sides(self, r):
        """The same, by reading the sentence again for each trigger."""
        word, trigger, far = self.dense(r, "side.word"), self.dense(r, "side.trigger"), len(self.p["side.place"]) // 2
        made = []
        for n in range(1, len(r)):
            place = self.p["side.place"][(np.arange(len(r)) - n).clip(-far, far) + far]
            x = self.norm(word + trigger[n] + place, "side.norm")
            for k in range(int(self.about["side_layers"])):
                x = self.layer(x, f"side.layer.{k}.", int(self.about["side_heads"]))
            made.append([self.text["role"][role] for role in self.dense(x, "side.out")[1:].argmax(1)])
        return made

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
