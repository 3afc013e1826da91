"""Fits by what pronouns stand for somebody named before them: the weights in src/mention/pronoun_choice.cc and model/references.safetensors.

    python -m train.pronouns DATA TREEBANK.conllu … --texts > articles.jsonl
    build/pronoun_evidence articles.jsonl > evidence.jsonl
    python -m train.pronouns DATA TREEBANK.conllu … --evidence evidence.jsonl --model model/english.safetensors [--write model/references.safetensors]

prints what is right by five folds of the annotated articles, and, with --write, the weights as they stand in the C++, and writes the layers that were
learnt with them. What speaks for whom hangs on whom earlier pronouns were found to mean: the last two steps are done twice. Learns
from train/annotations/pronouns.tsv and from the treebanks, which are GUM's, whose coreference stands in MISC (Entity=). A candidate is right if
whoever bears his name is the one that the pronoun means; a pronoun with none right means nobody who was found. One that means several is left out.

Promises: multinomial logistic regression over what speaks for each candidate and a bilinear form between the encoder's vectors of both words
(train.references); the same weights for the same evidence on the same machine.
"""
import argparse
import json
import os
from typing import NamedTuple, Optional

import torch

from train import articles, odds, phrases, references

READ = os.path.join(os.path.dirname(os.path.abspath(__file__)), "annotations", "pronouns.tsv")
FOLDS, PENALTY = 5, 1.
EPOCHS, RATE, WEIGHT_RATE, DROPPED, BATCH = 14, 1.5e-3, 1e-2, .6, 128     # chosen by the folds
LEAST = .45                 # of src/mention/pronoun_choice.cc
NOBODY, NAME_DIFFERS = 7, 21        # numbers of ForNobody; of ForAntecedent::name_differs


class Document:
    def __init__(self, name):
        self.name, self.text, self.words, self.cells = name, "", [], []      # words: (begin, end, head or -1); cells: what MISC says of each
        self.base, self.several = 0, None

    def word(self, cells):
        if "." in cells[0]:
            return
        space = "" if "SpaceAfter=No" in cells[9] else " "
        if "-" in cells[0]:         # its words follow, which share its place
            self.several = (int(cells[0].split("-")[1]), len(self.text), len(self.text) + len(cells[1]))
            self.text += cells[1] + space
            return
        head = -1 if cells[6] == "0" else self.base + int(cells[6]) - 1
        if self.several and int(cells[0]) <= self.several[0]:
            last, begin, end = self.several
            stop = end if int(cells[0]) == last else min(end, begin + len(cells[1]))
            self.words.append((begin, stop, head))
            self.several = (last, stop, end)
        else:
            self.words.append((len(self.text), len(self.text) + len(cells[1]), head))
            self.text += cells[1] + space
        self.cells.append(cells[9])

    def mentions(self):
        """[(first word, last word, cluster)]"""
        return [(first, last, said[0]) for said, first, last in phrases.entities(self.cells)]

    def heads(self):
        """{first character of the head of a mention: clusters}"""
        found = {}
        for first, last, cluster in self.mentions():
            head = next((n for n in range(first, last + 1) if not first <= self.words[n][2] <= last), first)
            found.setdefault(self.words[head][0], set()).add(cluster)
        return found

    def alone(self):
        """{first character of a mention of one word: cluster}"""
        return {self.words[first][0]: cluster for first, last, cluster in self.mentions() if first == last}


def documents(paths):
    found = []
    for path in paths:
        with open(path, encoding="utf-8") as file:
            for line in map(str.rstrip, file):
                if line.startswith("# newdoc id = "):
                    found.append(Document(line.removeprefix("# newdoc id = ")))
                elif line.startswith("# newpar") and found[-1].text:
                    found[-1].text = found[-1].text.rstrip() + "\n\n"
                elif not line:
                    found[-1].base, found[-1].several = len(found[-1].words), None
                elif not line.startswith("#"):
                    found[-1].word(line.split("\t"))
    return found


def annotated(path=READ):
    """{article: {where a pronoun begins: where the heads of those begin whom it means}}"""
    found = {}
    with open(path, encoding="utf-8") as file:
        for article, pronoun, meant in (line.rstrip("\n").split("\t") for line in file if not line.startswith("#")):
            heads = [] if meant == "-" else [int(place.split("-")[0]) for place in meant.split("+")]
            found.setdefault(article, {})[int(pronoun.split("-")[0])] = heads
    return found


class Item(NamedTuple):
    """A pronoun: what speaks for each candidate and, in the last row, for nobody; which of them are right; the vectors' places."""
    article: str
    rows: torch.Tensor
    right: torch.Tensor
    kind: int               # he or she, it, they
    pronoun: Optional[int] = None
    heads: Optional[list] = None        # of the candidates


def item(line, right, place=lambda begin: None):
    """Of a line of evidence; `right(heads of a name)`."""
    told = [right(same) for _, same, _ in line["candidates"]]
    rows = [[*evidence, *[0.] * len(line["nobody"])] for _, _, evidence in line["candidates"]]
    width = len(rows[0]) - len(line["nobody"])
    return Item(line["article"], torch.tensor(rows + [[0.] * width + line["nobody"]], dtype=torch.float64), torch.tensor(told + [not any(told)]),
                next(n for n, one in enumerate(line["nobody"]) if one), place(line["begin"]), [place(begin) for begin, _, _ in line["candidates"]])


def of_treebank(line, document, place=lambda begin: None):
    heads, cluster = document.heads(), document.alone().get(line["begin"])
    return item(line, lambda same: cluster is not None and any(cluster in heads.get(begin, ()) for begin in same), place)


def read(path, known, documents_, vectors):
    """The items of a file of evidence; those of annotated articles first."""
    mine, others = [], []
    with open(path, encoding="utf-8") as file:
        for line in map(json.loads, file):
            name = line["article"]
            if "sentences" in line:
                vectors.read(name, line["sentences"])
                continue
            place = lambda begin, of=name: vectors.places.get((of, begin))     # noqa: E731
            if name in documents_:
                if line["candidates"]:
                    others.append(of_treebank(line, documents_[name], place))
                continue
            meant = known.get(name, {}).get(line["begin"])
            if meant is not None and len(meant) < 2 and line["candidates"]:
                mine.append(item(line, lambda same, of=meant: bool(set(of) & set(same)), place))
    return mine, others


class Padded(references.Arrays):

    def __init__(self, items, none):
        most = max(len(one.rows) for one in items)
        self.rows = torch.zeros(len(items), most, items[0].rows.shape[1])
        self.there, self.right = torch.full((len(items), most), -1e9), torch.zeros(len(items), most, dtype=torch.bool)
        self.pronoun, self.heads = torch.full((len(items),), none), torch.full((len(items), most), none)
        self.last = torch.tensor([[len(one.rows) - 1] for one in items])
        for n, one in enumerate(items):
            size = len(one.rows)
            self.rows[n, :size], self.there[n, :size], self.right[n, :size] = one.rows.float(), 0, one.right
            if one.pronoun is not None:
                self.pronoun[n] = one.pronoun
            for m, head in enumerate(one.heads):
                if head is not None:
                    self.heads[n, m] = head


class Scores(torch.nn.Module):
    def __init__(self, weights, vectors):
        super().__init__()
        self.weights, self.form = torch.nn.Parameter(weights.float().clone()), references.Form(vectors, DROPPED)

    def forward(self, items):
        speaks, nobody = self.form(items.pronoun, items.heads)
        other_sex = items.rows[:, :, NAME_DIFFERS] > 0      # nothing else speaks for "she" where he is meant
        speaks = torch.where(other_sex, speaks.clamp(max=0), speaks)
        return (items.rows @ self.weights + speaks).scatter_add(1, items.last, nobody[:, None]) + items.there


def learn(items, vectors):
    torch.manual_seed(0)
    scores = Scores(fit(items), vectors)
    weights, form = references.groups(scores.form, RATE, scores.weights)
    references.train([weights | {"lr": WEIGHT_RATE}, form], scores, Padded(items, len(vectors) - 1), EPOCHS, BATCH)
    return scores.eval()


def fit(some):
    weights = torch.zeros(some[0].rows.shape[1], dtype=torch.float64, requires_grad=True)
    rows, right = torch.cat([one.rows for one in some]), torch.cat([one.right for one in some])
    group = torch.repeat_interleave(torch.arange(len(some)), torch.tensor([len(one.rows) for one in some]))
    optimiser = torch.optim.LBFGS([weights], max_iter=300, line_search_fn="strong_wolfe")

    def total(scores):
        most = scores.detach().max()
        return torch.zeros(len(some), dtype=torch.float64).index_add(0, group, (scores - most).exp()).log() + most

    def closure():
        optimiser.zero_grad()
        scores = rows @ weights
        value = (total(scores) - total(scores.masked_fill(~right, -50))).sum() + PENALTY * (weights ** 2).sum() / 2
        value.backward()
        return value

    optimiser.step(closure)
    return weights.detach()


def measure(name, answers):
    """Of (chosen row or None, right)."""
    told = [(n, right) for n, right in answers if n is not None]
    good = sum(bool(right[n]) for n, right in told)
    there = sum(not right[-1] for _, right in answers)
    print(f"{name}: {len(answers)} pronouns, {there} mean somebody found, {len(told)} told: right {good / max(1, len(told)):.3f}, found {good / max(1, there):.3f}")


def chosen(shares, least=LEAST):
    """Of the candidates' shares and nobody's."""
    best = int(shares[:-1].argmax())
    return best if shares[best] >= least else None


def measure_all(name, told):
    """`told`: of each item the shares."""
    for kind, pronouns in enumerate(("he, she", "it", "they")):
        measure(f"{name}, {pronouns}", [(chosen(shares), one.right) for one, shares in told if one.kind == kind])


def shares(scores, items, vectors):
    with torch.no_grad():
        values = scores(Padded(items, len(vectors) - 1)).softmax(1)
    return [(one, row[:len(one.rows)]) for one, row in zip(items, values)]


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("data")
    parser.add_argument("treebanks", nargs="*")
    parser.add_argument("--texts", action="store_true")
    parser.add_argument("--evidence")
    parser.add_argument("--model", help="the encoder, exported")
    parser.add_argument("--write", help="the file of what is learnt")
    options = parser.parse_args()
    documents_, known = {document.name: document for document in documents(options.treebanks)}, annotated()
    if options.texts:
        whole = articles.rows(options.data)
        for row in [*(whole[name] for name in sorted(known)), *({"id": name, "text": one.text} for name, one in documents_.items())]:
            print(json.dumps(row, ensure_ascii=False))
        return
    vectors = references.Vectors(options.model)
    mine, others = read(options.evidence, known, documents_, vectors)
    vectors = vectors.tensor()
    measure("rules", [(next((n for n, row in enumerate(one.rows[:-1]) if row[0]), None), one.right) for one in mine])
    told, plain = [], []
    for fold in range(FOLDS):
        out = [one for one in mine if articles.fold(one.article, FOLDS) == fold]
        rest = [one for one in mine if articles.fold(one.article, FOLDS) != fold] + others
        told += shares(learn(rest, vectors), out, vectors)
        weights = fit(rest)
        plain += [(one, (one.rows @ weights).softmax(0)) for one in out]
    measure_all("by folds, without the encoder", plain)
    measure_all("by folds", told)
    if not options.write:
        return
    scores = learn(mine + others, vectors)
    weights = scores.weights.tolist()
    print(f"weights {odds.shown(weights[:-NOBODY])}\nnobody {odds.shown(weights[-NOBODY:])}")
    references.write(scores.form, "pronoun", options.write)


if __name__ == "__main__":
    main()
