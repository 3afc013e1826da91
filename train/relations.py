"""The sentences of ../shared/data/relations, as notes for train.standoff: between whom which of PLOVER's codes are told.

    python -m train.relations ../shared/data [--without plv|quad|spans …] [--fold K N [--held]] > notes.jsonl

Promises: a sentence that stands in several sets is one note. With --fold, the notes of fold K of N are left out, or with --held
they alone are given; a sentence is in the same fold whichever set it comes from. Sentences of the quad set's class 0 (statements and appeals)
tell nothing.
"""
import argparse
import collections
import hashlib
import json
import os
import re

CODES = {1: ["AGREE", "CONSULT", "SUPPORT"], 2: ["COOPERATE", "AID", "RETREAT", "CONCEDE"],
         3: ["REQUEST", "ACCUSE", "REJECT", "THREATEN", "SANCTION"], 4: ["PROTEST", "MOBILIZE", "COERCE", "ASSAULT"]}
YIELD = ["CONCEDE", "RETREAT"]     # plv_train is older than the two


def key(text):
    """What is the same in the sets' spellings of one sentence."""
    return re.sub(r"\W+", "", text).lower()[:60]


def fold(text, folds):
    return int.from_bytes(hashlib.sha256(key(text).encode()).digest()[:4], "big") % folds


def plv(path):
    with open(os.path.join(path, "plv_train.jsonl"), encoding="utf-8") as file:
        for row in map(json.loads, file):
            text, spans = row["text"], {}
            plain = ""
            for part in re.split(r"(</?[st]>)", row["marked"]):
                mark = re.fullmatch(r"<(/?)([st])>", part)
                if not mark:
                    plain += part
                elif mark[1] and len(spans.get(mark[2], ())) == 1:
                    spans[mark[2]].append(len(plain))
                elif not mark[1]:
                    spans.setdefault(mark[2], [len(plain)])
            if len(spans) == 2:
                codes = YIELD if row["event"] == "YIELD" else [row["event"]]
                yield plain, [[spans["s"], spans["t"], codes]]


def quads(path):
    with open(os.path.join(path, "cameo_quad_train.jsonl"), encoding="utf-8") as file:
        for row in map(json.loads, file):
            if row["quad"]:
                yield row["text"], row["quad"]


def spans(path):
    """(text, source spans, target spans, spans of both sides at once)"""
    with open(os.path.join(path, "cameo_spans_train.iob"), encoding="utf-8") as file:
        for block in file.read().split("\n\n"):
            text, found = "", collections.defaultdict(list)
            for line in block.splitlines():
                form, tag = line.split()
                text += " " if text else ""
                if tag[0] == "B":
                    found[tag[-1]].append([len(text), len(text) + len(form)])
                elif tag[0] == "I" and found[tag[-1]]:
                    found[tag[-1]][-1][1] = len(text) + len(form)
                text += form
            if text:
                yield text, found["S"], found["T"], found["R"]


def notes(path, without):
    classes = {key(text): CODES[quad] for text, quad in quads(path)} if "quad" not in without else {}
    everything = [code for codes in CODES.values() for code in codes]
    seen = set()
    if "plv" not in without:
        for text, pairs in plv(path):
            yield text, pairs
    if "spans" not in without:
        for text, source, target, both in spans(path):
            codes = classes.get(key(text), everything)
            seen.add(key(text))
            sides = [(s, t) for s in source or [None] for t in target or [None]]
            sides += [(s, t) for s in both for t in both if s != t]
            yield text, [[s, t, codes] for s, t in sides if s or t]
    if "quad" not in without:
        for text, quad in quads(path):
            if key(text) not in seen:
                yield text, [[None, None, CODES[quad]]]


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("data")
    parser.add_argument("--without", nargs="*", default=[], choices=("plv", "quad", "spans"))
    parser.add_argument("--fold", nargs=2, type=int)
    parser.add_argument("--held", action="store_true")
    options = parser.parse_args()
    for number, (text, pairs) in enumerate(notes(os.path.join(options.data, "relations"), options.without)):
        if options.fold is None or (fold(text, options.fold[1]) == options.fold[0]) == options.held:
            print(json.dumps({"id": f"r{number}", "text": text, "events": [], "pairs": pairs}, ensure_ascii=False))


if __name__ == "__main__":
    main()
