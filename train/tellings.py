"""Fits the weights in src/event/tellings.cc: whether two events of an article tell one happening.

    python -m train.tellings ../shared/data --texts > articles.jsonl
    build/telling_evidence articles.jsonl > evidence.jsonl
    python -m train.tellings ../shared/data evidence.jsonl

prints how many pairs are told right by five folds of articles, by the present weights and by new ones, then the new ones, as they stand in the C++.
Learns from train/annotations/tellings.tsv: "article begin-end begin-end 1|0", the triggers of two events and whether they are one
happening, as readers judged it. Which pairs are weighed hangs on the weights a little (the fuller telling is compared with all others), so that a pair
that the evidence lacks is left out. Promises: logistic regression; the same weights for the same evidence.
"""
import argparse
import json
import os
import sys

from train import articles, odds

FILE = os.path.join(os.path.dirname(__file__), "annotations", "tellings.tsv")
ONE = .5      # of src/event/merge.cc


def judged(path=FILE):
    """{(article, earlier trigger, later trigger): one happening}"""
    found = {}
    with open(path, encoding="utf-8") as file:
        for name, one, other, verdict in (line.rstrip("\n").split("\t") for line in file if not line.startswith("#")):
            found[name, one, other] = verdict == "1"
    return found


def key(line):
    one, other = sorted((line["one"], line["other"]))
    return line["article"], "{}-{}".format(*one), "{}-{}".format(*other)


def right(likelihoods, verdicts):
    """Of the pairs, of those told as one, and of those that are one: the share that is told right."""
    told = [p >= ONE for p in likelihoods]
    both = sum(t and v for t, v in zip(told, verdicts))
    same = sum(t == v for t, v in zip(told, verdicts))
    return f"{same / len(told):.3f} of {len(told)} right, {both / max(1, sum(told)):.3f} of {sum(told)} told as one, {both / max(1, sum(verdicts)):.3f} of {sum(verdicts)} found"


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("data")
    parser.add_argument("evidence", nargs="?")
    parser.add_argument("--texts", action="store_true")
    options = parser.parse_args()
    known = judged()
    if options.texts:
        rows = articles.rows(options.data)
        for name in sorted({name for name, *_ in known}):
            json.dump(rows[name], sys.stdout)
            print()
        return
    with open(options.evidence, encoding="utf-8") as file:
        pairs = {key(line): line for line in map(json.loads, file)}
    lines = [pairs[name] for name in sorted(known) if name in pairs]
    verdicts = [known[name] for name in sorted(known) if name in pairs]
    print(f"{len(lines)} of {len(known)} pairs")
    print("present:", right([line["likelihood"] for line in lines], verdicts))
    folded = [0.] * len(lines)
    for names in odds.folds_of(line["article"] for line in lines):
        kept = [n for n, line in enumerate(lines) if line["article"] not in names]
        weights = odds.regression([lines[n]["evidence"] for n in kept], [float(verdicts[n]) for n in kept])
        for n, line in enumerate(lines):
            if line["article"] in names:
                folded[n] = odds.likely(weights, line["evidence"])
    print("by folds:", right(folded, verdicts))
    weights = odds.regression([line["evidence"] for line in lines], list(map(float, verdicts)))
    print("{" + ", ".join(f"{weight:.2f}" for weight in weights) + "}")


if __name__ == "__main__":
    main()
