"""Writes what a reader of the model must compute, for its tests.

    python -m train.reference model/english.safetensors tests/data/encoder_reference.json

Promises: computed from the exported file in doubles. For each sentence the words, word pieces and shape classes, the first VALUES
values of the encoder's vector of each piece, and what is told of each word. To be run anew whenever the model
file is replaced; `model_sha256` tells which file it is of.
"""
import hashlib
import json
import os
import sys

import numpy as np

from train import encoder
from train.pieces import Cutter
from train.shipped import Model, Parsed

VALUES = 8
SENTENCES = (
    "Iran 's foreign minister met Turkish officials in Ankara on Monday .",
    "The strikes were condemned by the U.N. , which said both sides must n't escalate the war .",
    "“ We have n’t signed anything , ” José McDonald wrote on https://example.org/peace-talks-in-geneva in 2019 — 和平 .",
)


def main():
    path, target = sys.argv[1:]
    model, cutter = Model(path, np.float64), Cutter(os.path.join(encoder.folder(), "tokenizer.json"))
    with open(path, "rb") as file:
        written = {"model_sha256": hashlib.file_digest(file, "sha256").hexdigest(), "sentences": []}
    for sentence in SENTENCES:
        words = sentence.split()
        sequence = cutter.sequence(words)
        told = {kind: list(values) for kind, values in zip(Parsed._fields, zip(*model.parse(sequence, words)))}
        ids, shapes, first, last = sequence
        vectors = [[round(float(value), 5) for value in vector[:VALUES]] for vector in model.encode(ids, shapes)]
        written["sentences"].append({"words": words, "ids": ids, "shapes": shapes, "first": first, "last": last, "vectors": vectors,
                                     **told})
    with open(target, "w", encoding="utf-8") as file:
        file.write(json.dumps(written, ensure_ascii=False).replace('"words"', '\n"words"') + "\n")


if __name__ == "__main__":
    main()
