"""Fits the weights by which pronouns stand for somebody named before them: src/mention/pronoun_choice.cc.

    python -m train.pronouns TREEBANK.conllu … --texts > articles.jsonl
    build/pronoun_evidence articles.jsonl > evidence.jsonl
    python -m train.pronouns TREEBANK.conllu … --evidence evidence.jsonl

prints what the present rules get right and, by five folds of documents, what the weights do, and the weights as they stand in the C++. What
speaks for whom hangs on whom earlier pronouns were found to mean: the last two steps are done twice. The treebanks are GUM's, whose coreference
stands in MISC (Entity=). A candidate is right if its head is a head of a mention in the pronoun's cluster; a pronoun with none right, or in no
cluster, means nobody who was found. Promises: multinomial logistic regression; the same weights for the same evidence.
"""
import argparse
import json

import torch

from train import phrases

FOLDS, PENALTY = 5, 1.
LEAST = .5                  # of src/mention/pronoun_choice.cc


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


def items(lines, known):
    """(document, rows of evidence, which of them are right): the last row is nobody's."""
    for line in lines:
        heads, alone = known[line["article"]]
        cluster = alone.get(line["begin"])
        right = [cluster is not None and cluster in heads.get(begin, ()) for begin, _, _ in line["candidates"]]
        of_nobody = len(line["nobody"])
        rows = [[*evidence, *[0.] * of_nobody] for _, _, evidence in line["candidates"]]
        width = len(rows[0]) - of_nobody if rows else 0
        if rows:
            yield line["article"], torch.tensor(rows + [[0.] * width + line["nobody"]], dtype=torch.float64), torch.tensor(right + [not any(right)])


def fit(some):
    weights = torch.zeros(some[0][1].shape[1], dtype=torch.float64, requires_grad=True)
    rows, right = torch.cat([rows for _, rows, _ in some]), torch.cat([right for _, _, right in some])
    group = torch.repeat_interleave(torch.arange(len(some)), torch.tensor([len(rows) for _, rows, _ in some]))
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


def chosen(weights, rows, least=LEAST):
    shares = (rows @ weights).softmax(0)
    best = int(shares[:-1].argmax())
    return best if shares[best] >= least else None


def shown(weights):
    return "{" + ", ".join(f"{value:.2f}" for value in weights) + "}"


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("treebanks", nargs="+")
    parser.add_argument("--texts", action="store_true")
    parser.add_argument("--evidence")
    options = parser.parse_args()
    all_ = documents(options.treebanks)
    if options.texts:
        for document in all_:
            print(json.dumps({"id": document.name, "text": document.text}, ensure_ascii=False))
        return
    with open(options.evidence, encoding="utf-8") as file:
        found = list(items(map(json.loads, file), {document.name: (document.heads(), document.alone()) for document in all_}))
    measure("rules", [(next((n for n, row in enumerate(rows[:-1]) if row[0]), None), right) for _, rows, right in found])
    names = sorted({name for name, _, _ in found})
    answers, of_kind = [], {}
    for fold in range(FOLDS):
        out = set(names[fold::FOLDS])
        weights = fit([item for item in found if item[0] not in out])
        for name, rows, right in found:
            if name in out:
                answers.append((chosen(weights, rows), right))
                of_kind.setdefault(int(rows[-1].nonzero()[0]), []).append((weights, rows, right))
    measure("by folds", answers)
    for kind, some in sorted(of_kind.items()):
        for least in (.4, .5, .6, .7):
            measure(f"  {kind} {least}", [(chosen(weights, rows, least), right) for weights, rows, right in some])
        measure(f"  {kind} rules", [(next((n for n, row in enumerate(rows[:-1]) if row[0]), None), right) for _, rows, right in some])
    weights, nobody = fit(found).tolist(), 7
    print(f"weights {shown(weights[:-nobody])}\nnobody {shown(weights[-nobody:])}")


if __name__ == "__main__":
    main()
