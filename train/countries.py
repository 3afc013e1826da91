"""Fits the weights in src/mention/likely_country.cc, and in model/references.safetensors: whose people are whose own words do not tell it.

    python -m train.countries ../shared/data --texts > articles.jsonl
    build/country_evidence articles.jsonl > evidence.jsonl
    python -m train.countries ../shared/data evidence.jsonl --model model/english.safetensors [--write model/references.safetensors]

prints the figures by five folds of articles, then, with --write, the weights, as they stand in the C++, and writes the layers that were learnt with them. What a phrase knows of those before it hangs on
the weights, so the last two steps are done until the figures stay. Learns from train/annotations/countries.tsv and from every
other article of tests/data/guardian_actors.tsv (the others are measured on); needs no GPU and some minutes.
Promises: multinomial logistic regression, one set of weights for all countries, and for each country the log of the summed odds of those of
it who are named near the phrase, by weights and by a bilinear form between the encoder's vectors of both words (train.references); the same weights
for the same evidence on the same machine. Phrases that are no actors are left out.
"""
import argparse
import json
import os

import torch

from train import articles, odds, references

HERE = os.path.dirname(os.path.abspath(__file__))
READ = os.path.join(HERE, "annotations", "countries.tsv")
GUARDIAN = os.path.join(HERE, "..", "tests", "data", "guardian_actors.tsv")
LEAST, FOLDS, NEVER = .5, 5, -1e9
EPOCHS, RATE, WEIGHT_RATE, DROPPED, BATCH = 8, 2e-3, 3e-2, .5, 128      # chosen by the folds
NEAR, RULE_ENOUGH = 24, .7      # of src/mention/likely_country.cc


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


class Phrases(references.Arrays):
    """Phrases as padded arrays: what speaks for each country and for none, who is named near, and which country is right."""

    def __init__(self, lines, right, vectors):
        places, none = vectors
        most = max(len(line["countries"]) for line in lines)
        ways = next(len(line["homes"][0][2]) for line in lines if line["homes"])
        self.evidence = torch.zeros(len(lines), most, len(lines[0]["evidence"][0]))
        self.none = torch.tensor([line["none"] for line in lines])
        self.there = torch.full((len(lines), most + 1), NEVER)
        self.right = torch.zeros(len(lines), most + 1, dtype=torch.bool)
        self.own = torch.tensor([places.get((line["article"], line["begin"]), none) for line in lines])
        self.near, self.of = torch.full((len(lines), NEAR), none), torch.full((len(lines), NEAR), most)
        self.how = torch.zeros(len(lines), NEAR, ways)
        for n, (line, countries) in enumerate(zip(lines, right)):
            size = len(line["countries"])
            self.evidence[n, :size] = torch.tensor(line["evidence"])
            self.there[n, :size] = self.there[n, most] = 0
            self.right[n, :size] = torch.tensor([country in countries for country in line["countries"]])
            self.right[n, most] = "-" in countries
            for m, (begin, country, how) in enumerate(line["homes"][:NEAR]):
                self.near[n, m], self.of[n, m] = places.get((line["article"], begin), none), country
                self.how[n, m] = torch.tensor(how)


class Scores(torch.nn.Module):
    def __init__(self, phrases, vectors):
        super().__init__()
        def weights(size):
            return torch.nn.Parameter(torch.zeros(size))
        self.form, self.no_home = references.Form(vectors, DROPPED), torch.nn.Parameter(torch.tensor(-3.))
        self.country, self.none, self.home = weights(phrases.evidence.shape[2]), weights(phrases.none.shape[1]), weights(phrases.how.shape[2])

    def forward(self, phrases):
        speaks, nobody = self.form(phrases.own, phrases.near)
        countries = phrases.evidence.shape[1]
        odds = (speaks + phrases.how @ self.home).masked_fill(phrases.of == countries, NEVER)
        most = odds.amax(1, keepdim=True).clamp(min=-20).detach()
        sums = torch.zeros(len(odds), countries + 1).scatter_add(1, phrases.of, torch.exp(odds - most))[:, :countries]
        told = phrases.evidence @ self.country + torch.log(sums + torch.exp(self.no_home - most)) + most
        return torch.cat([told, (phrases.none @ self.none + nobody)[:, None]], 1) + phrases.there


def fit(phrases, vectors):
    torch.manual_seed(0)
    told = phrases.part(phrases.right.any(1).nonzero()[:, 0])
    scores = Scores(told, vectors)
    weights, form = references.groups(scores.form, RATE, scores.country, scores.none, scores.home, scores.no_home)
    references.train([weights | {"lr": WEIGHT_RATE, "weight_decay": 1e-3}, form], scores, told, EPOCHS, BATCH)
    return scores.eval()


def fit_rule(lines, right):
    """Of those whom a rule told with their owner's country or with who they are: how far it is believed."""
    true = [float(line["told"] in right[line["article"], line["begin"]]) for line in lines]
    shares = [0.] * len(lines)
    for fold in range(FOLDS):
        apart = [articles.fold(line["article"], FOLDS) == fold for line in lines]
        weights = odds.regression([line["rule"] for line, out in zip(lines, apart) if not out], [t for t, out in zip(true, apart) if not out])
        shares = [odds.likely(weights, line["rule"]) if out else share for line, out, share in zip(lines, apart, shares)]
    kept = [t for t, share in zip(true, shares) if share >= RULE_ENOUGH]
    print(f"by rule: {len(lines)}, right {sum(true) / len(true):.3f}; by folds {len(kept) / len(true):.3f} are believed, right of these {sum(kept) / len(kept):.3f}")
    print("rule", odds.shown(odds.regression([line["rule"] for line in lines], true)))


def figures(phrases, scores):
    """(right, told right, told, all)"""
    with torch.no_grad():
        shares = scores(phrases).softmax(1)
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
    parser.add_argument("--model", help="the encoder, exported")
    parser.add_argument("--write", help="the file of what is learnt")
    options = parser.parse_args()
    if options.texts:
        for article in texts(options.data):
            print(json.dumps(article, ensure_ascii=False))
        return
    right, guardian = known()
    vectors, lines, ruled = references.Vectors(options.model), [], []
    with open(options.evidence, encoding="utf-8") as file:
        for line in map(json.loads, file):
            if "sentences" in line:
                vectors.read(line["article"], line["sentences"])
            elif right.get((line["article"], line["begin"]), ["x"]) != ["x"] and line["countries"]:
                (ruled if "rule" in line else lines).append(line)
    places, vectors = vectors.places, vectors.tensor()
    answers = [right[line["article"], line["begin"]] for line in lines]
    phrases, measured = Phrases(lines, answers, (places, len(vectors) - 1)), set(guardian[1::2])

    def those(fits):
        return phrases.part([n for n, line in enumerate(lines) if fits(line["article"])])

    total = [0] * 4
    for fold in range(FOLDS):
        scores = fit(those(lambda name, fold=fold: name not in measured and articles.fold(name, FOLDS) != fold), vectors)
        found = figures(those(lambda name, fold=fold: name not in measured and name not in guardian and articles.fold(name, FOLDS) == fold), scores)
        total = [a + b for a, b in zip(total, found)]
    print(f"by {FOLDS} folds of articles:", shown(total))
    scores = fit(those(lambda name: name not in measured), vectors)
    print("other Guardian articles:", shown(figures(those(lambda name: name in measured), scores)))
    names = {line["article"] for line in lines} - set(guardian)
    for name, group in (("annotated", names), ("other Guardian articles", measured)):
        told = [(line["told"] or "-", answer) for line, answer in zip(lines, answers) if line["article"] in group]
        some = [one for one in told if one[0] != "-"]
        print(f"as the program told them, {name}:",
              shown([sum(c in a for c, a in told), sum(c in a for c, a in some), len(some), len(told)]))
    fit_rule([line for line in ruled if line["article"] not in measured], right)
    if not options.write:
        return
    for name in ("country", "none", "home"):
        print(name, odds.shown(getattr(scores, name).tolist()))
    print(f"no_home {scores.no_home.item():.2f}")
    references.write(scores.form, "home", options.write)


if __name__ == "__main__":
    main()
