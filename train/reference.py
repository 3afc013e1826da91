"""Writes what a reader of the model must compute, for its tests.

    python -m train.reference model/english.safetensors model/events.safetensors model/references.safetensors tests/data/encoder_reference.json

Promises: computed from the exported files in doubles. For each sentence the words, word pieces and shape classes, the first VALUES
values of the encoder's vector of each piece, what is told of each word, `again`, what is told of it when the sentence is read again for it, and
`references`, what speaks for each pronoun's meaning each word, and nobody, and for each noun's being of each word, and of nobody.
To be run anew whenever a model file is replaced; `model_sha256` tells which files it is of, one after another.
"""
import hashlib
import json
import os
import sys

import numpy as np

from train import encoder
from train.pieces import Cutter
from train.shipped import Model, Parsed, Reader, References

VALUES = 8
FORMS = {"pronoun": ("PRON",), "home": ("NOUN", "PROPN")}
SENTENCES = (
    "Iran 's foreign minister met Turkish officials in Ankara on Monday .",
    "The strikes were condemned by the U.N. , which said both sides must n't escalate the war .",
    "“ We have n’t signed anything , ” José McDonald wrote on https://example.org/peace-talks-in-geneva in 2019 — 和平 .",
)


def main():
    path, events, references, target = sys.argv[1:]
    model, cutter = Model(path, np.float64), Cutter(os.path.join(encoder.folder(), "tokenizer.json"))
    reader = Reader(events, model, np.float64)
    referring = References(references, np.float64)
    written = {"model_sha256": " ".join(map(fingerprint, (path, events, references))), "sentences": []}
    for sentence in SENTENCES:
        words = sentence.split()
        sequence = cutter.sequence(words)
        told = {kind: list(values) for kind, values in zip(Parsed._fields, zip(*model.parse(sequence, words)))}
        ids, shapes, first, last = sequence
        x = model.encode(model.embed(ids, shapes))
        vectors = [[round(float(value), 5) for value in vector[:VALUES]] for vector in x]
        words_ = np.concatenate([x[first], x[last]], 1)[1:]
        speaks = {form: {str(n): rounded(*referring.speaks(form, words_, n)) for n, tag in enumerate(told["upos"]) if tag in tags}
                  for form, tags in FORMS.items()}
        written["sentences"].append({"words": words, "ids": ids, "shapes": shapes, "first": first, "last": last, "vectors": vectors,
                                     **told, "references": speaks, "again": [reader.read(sequence, n + 1)._asdict() for n in range(len(words))]})
    with open(target, "w", encoding="utf-8") as file:
        file.write(json.dumps(written, ensure_ascii=False).replace('"words"', '\n"words"') + "\n")


def rounded(values, one):
    return [round(float(value), 4) for value in [*values, one]]


def fingerprint(path):
    with open(path, "rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()


if __name__ == "__main__":
    main()
