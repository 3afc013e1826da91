"""Fits the weights in src/mention/likely_country.cc: whose people are whose own words do not tell it.

    python -m train.countries ../shared/data --texts > articles.jsonl
    build/country_evidence articles.jsonl > evidence.jsonl
    python -m train.countries ../shared/data evidence.jsonl

prints the figures by five folds of articles, then the weights, as they stand in the C++. What a phrase knows of those before it hangs on
the weights, so the last two steps are done until the figures stay. Learns from train/annotations/countries.tsv and from every
other article of tests/data/guardian_actors.tsv (the others are measured on); needs no GPU and less than a minute.
Promises: multinomial logistic regression, one set of weights for all countries; the same weights for the same evidence. Phrases that
are no actors are left out.
"""
import argparse
import json
import os

import torch

from train import articles

HERE = os.path.dirname(os.path.abspath(__file__))
READ = os.path.join(HERE, "annotations", "countries.tsv")
GUARDIAN = os.path.join(HERE, "..", "tests", "data", "guardian_actors.tsv")
LEAST, FOLDS, PENALTY, NEVER = .6, 5, 2., -1e9


def known():
    """{(article, begin): countries} of both files, and the Guardian articles' names in order."""
    found, names = {}, []
    with open(READ, encoding="utf-8") as file:
        for article, place, countries in (line.rstrip("\n").split("\t") for line in file if not line.startswith("#")):
            found[article, int(place.split("-")[0])] = countries.split("/")
    with open(GUARDIAN, encoding="utf-8") as file:
        for article, begin, _, countries, *_ in (line.rstrip("\n").split("\t") for line in file if not line.startswith("#")):
            found[article, int(begin)] = countries.split("/")
            if article not in names:
                names.append(article)
    return found, names


def texts(data):
    wanted = {article for article, _ in known()[0]}
    whole = articles.rows(data)
    for name in sorted(wanted):
        yield whole[name]


class Phrases:
    """Phrases as padded arrays: what speaks for each country and for none, and which of these is right."""

    def __init__(self, lines, right):
        self.names = [line["article"] for line in lines]
        most = max(len(line["countries"]) for line in lines)
        self.evidence = torch.zeros(len(lines), most, len(lines[0]["evidence"][0]))
        self.none = torch.tensor([line["none"] for line in lines])
        self.there = torch.full((len(lines), most + 1), NEVER)
        self.right = torch.zeros(len(lines), most + 1, dtype=torch.bool)
        for n, (line, countries) in enumerate(zip(lines, right)):
            size = len(line["countries"])
            self.evidence[n, :size] = torch.tensor(line["evidence"])
            self.there[n, :size] = self.there[n, most] = 0
            self.right[n, :size] = torch.tensor([country in countries for country in line["countries"]])
            self.right[n, most] = "-" in countries

    def of(self, chosen):
        part = object.__new__(Phrases)
        part.names = [self.names[n] for n in chosen]
        for name in ("evidence", "none", "there", "right"):
            setattr(part, name, getattr(self, name)[chosen])
        return part

    def scores(self, weights, none):
        return torch.cat([self.evidence @ weights, (self.none @ none)[:, None]], 1) + self.there


def fit(phrases):
    weights = torch.zeros(phrases.evidence.shape[2], requires_grad=True)
    none = torch.zeros(phrases.none.shape[1], requires_grad=True)
    optimiser = torch.optim.LBFGS([weights, none], max_iter=200, line_search_fn="strong_wolfe")
    told = phrases.right.any(1)

    def closure():
        optimiser.zero_grad()
        scores = phrases.scores(weights, none)[told]
        right = scores.masked_fill(~phrases.right[told], NEVER)
        value = (scores.logsumexp(1) - right.logsumexp(1)).sum() + PENALTY * ((weights ** 2).sum() + (none ** 2).sum()) / 2
        value.backward()
        return value

    optimiser.step(closure)
    return weights.detach(), none.detach()


def figures(phrases, weights, none):
    """(right, told right, told, all)"""
    shares = phrases.scores(weights, none).softmax(1)
    share, best = shares.max(1)
    last = shares.shape[1] - 1
    best = torch.where(share >= LEAST, best, last)
    right = phrases.right.gather(1, best[:, None])[:, 0]
    return [int(right.sum()), int((right & (best != last)).sum()), int((best != last).sum()), len(right)]


def shown(counts):
    right, told_right, told, all_ = counts
    return f"{all_} phrases: right {right / all_:.3f}; {told / all_:.3f} have a country, right of these {told_right / max(1, told):.3f}"


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("data")
    parser.add_argument("evidence", nargs="?")
    parser.add_argument("--texts", action="store_true")
    options = parser.parse_args()
    if options.texts:
        for article in texts(options.data):
            print(json.dumps(article, ensure_ascii=False))
        return
    right, guardian = known()
    with open(options.evidence, encoding="utf-8") as file:
        lines = [line for line in map(json.loads, file) if right.get((line["article"], line["begin"]), ["x"]) != ["x"] and line["countries"]]
    answers = [right[line["article"], line["begin"]] for line in lines]
    phrases = Phrases(lines, answers)
    measured = set(guardian[1::2])
    mine = [n for n, name in enumerate(phrases.names) if name not in measured]
    names = sorted({phrases.names[n] for n in mine if phrases.names[n] not in guardian})
    total = [0] * 4
    for fold in range(FOLDS):
        out = set(names[fold::FOLDS])
        weights = fit(phrases.of([n for n in mine if phrases.names[n] not in out]))
        found = figures(phrases.of([n for n in mine if phrases.names[n] in out]), *weights)
        total = [a + b for a, b in zip(total, found)]
    print(f"by {FOLDS} folds of {len(names)} articles:", shown(total))
    weights = fit(phrases.of(mine))
    print("other Guardian articles:", shown(figures(phrases.of([n for n, name in enumerate(phrases.names) if name in measured]), *weights)))
    for name, group in (("annotated", set(names)), ("other Guardian articles", measured)):
        told = [(line["told"] or "-", answer) for line, answer in zip(lines, answers) if line["article"] in group]
        some = [one for one in told if one[0] != "-"]
        print(f"as the program told them, {name}:",
              shown([sum(c in a for c, a in told), sum(c in a for c, a in some), len(some), len(told)]))
    for values in weights:
        print("{" + ", ".join(f"{value:.2f}" for value in values.tolist()) + "}")


if __name__ == "__main__":
    main()
