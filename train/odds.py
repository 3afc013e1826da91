"""Fits the weights by which events and their sides are believed: src/event/confidence.cc, sides.cc, and sides_confidence in coder.cc.

    python -m train.odds ../shared/data --texts > articles.jsonl
    build/event_evidence articles.jsonl > evidence.jsonl
    python -m train.odds ../shared/data evidence.jsonl

prints what the present weights get right, the new ones by five folds of articles, and the new ones as they stand in the C++. What is
told hangs on the weights: the last two steps are done twice, first for the sides, then for both confidences.
Learns from train/annotations/drafts.tsv (--only K N: of every N-th article from K on, which the reader of sentences has not learnt from: train.annotated --drafts --fold K N; --held: of the articles
that what ships has not learnt from, with all that events.tsv tells of them), dev.tsv, and
events that readers judged (tests/data/guardian_event_verdicts*.tsv). Promises: logistic regression; the same weights for the same evidence.
"""
import argparse
import collections
import glob
import json
import os

import torch

from train import annotated, articles

HERE = os.path.dirname(os.path.abspath(__file__))
DRAFTS = os.path.join(HERE, "annotations", "drafts.tsv")
DEV = os.path.join(HERE, "annotations", "dev.tsv")
EVENTS = os.path.join(HERE, "annotations", "events.tsv")
HELD = {f"articles-{number}" for number in (*range(138, 220, 6), *range(224, 428, 8), *range(428, 560))}      # what ships has not learnt from them
JUDGED = os.path.join(HERE, "..", "tests", "data")
VERDICTS = os.path.join(JUDGED, "guardian_event_verdicts*.tsv")
LAST = [os.path.join(JUDGED, f"guardian_{name}.tsv") for name in ("event_verdicts_2026-11-27n", "event_verdicts_2026-11-27o",
                                                                  "learnt_event_verdicts_2026-11-27c", "learnt_event_verdicts_2026-11-27d")]
FOLDS, PENALTY = 5, 1.
LEAST, LEAST_NEW = .4, .5     # of src/event/sides.cc
MUTUAL = ("CONSULT", "AGREE", "COOPERATE")
SUFFERED = ("ASSAULT", "COERCE", "THREATEN", "SANCTION", "AID")


class Gold:
    """An event that somebody read: (begin, end), its code (None if it tells none) and, where he told them, who acts and who is acted upon,
    and who may be listed on either side, as spans."""

    def __init__(self, span, code, sides=None):
        self.span, self.code, self.sides = span, code, sides

    def roles(self, sides):
        """Of each of a line's sides: actor, recipient, either (may be listed) or None. A span means whoever's head is in it, and of several the one whose phrase
        holds the others' ("Assad" of "Assad's officials" may be listed); else the one whose phrase it is a part of ("officer John Smith")."""
        found = [None] * len(sides)
        actors, recipients, may = self.sides
        for name, spans_ in (("either", may), ("recipient", recipients), ("actor", actors)):
            for span in spans_:
                inside = [n for n, side in enumerate(sides) if within(side[:2], [span])]
                for n in inside:
                    nested = any(m != n and sides[m][6] <= sides[n][0] and sides[n][1] <= sides[m][7] for m in inside)
                    found[n] = "either" if nested else name
                if not inside:
                    around = [n for n, side in enumerate(sides) if side[6] <= span[0] and span[1] <= side[7]]
                    for n in around[-1:]:
                        found[n] = name
        return found


def within(span, spans):
    return any(b < span[1] and e > span[0] for b, e in spans)


def spans(cell):
    return [tuple(map(int, part.split("-"))) for part in cell.replace("+", "").strip(",").split(",") if part not in ("", "-")]


def drafts(only=None, held=False):
    """{article: [Gold]}"""
    found = collections.defaultdict(list)
    with open(DRAFTS, encoding="utf-8") as file:
        for line in file:
            if not line.startswith("#"):
                name, trigger, _, code, _, acts, may_act, suffers, may_suffer = line.rstrip("\n").split("\t")
                sides = (spans(acts), spans(suffers), spans(may_act) + spans(may_suffer))
                found[name] += [Gold(span, None if code == "NONE" else code, sides) for span in spans(trigger)]
        file.seek(0)
        kept = HELD if held else annotated.of_fold(file, *only) if only else found
    return {name: found[name] for name in found if name in kept}


def dev(data, held=False):
    """The same of dev.tsv and, if asked for, of held articles, sentence by sentence; what is told beside these events is none."""
    return {note["id"]: [Gold(tuple(e["trigger"]), e["event"], (list(map(tuple, e["actors"])), list(map(tuple, e["recipients"])),
                                                              list(map(tuple, e.get("may", ()))))) for e in note["events"]]
            for note in notes(data, held)}


def notes(data, held=False):
    with open(DEV, encoding="utf-8") as file:
        lines = list(file)
    if held:
        with open(EVENTS, encoding="utf-8") as file:
            lines += [line for line in file if line.split("\t")[0] in HELD]
    return list(annotated.notes(lines, articles.texts(data) | dict(annotated.related(data, [], None))))


def verdicts():
    """The same of the judged events, of whose sides only is known whether they are right."""
    found = collections.defaultdict(list)
    for path in sorted(glob.glob(VERDICTS)):
        with open(path, encoding="utf-8") as file:
            for line in file:
                if line.startswith("guardian-"):
                    cells = line.split("\t")
                    name, begin, end, code = cells[0].rsplit("-", 3)
                    found[name].append(Gold((int(begin), int(end)), code if cells[3] == "1" else None))
    return dict(found)


def texts(data, only, held):
    wanted = {**drafts(only, held), **verdicts()}
    whole = articles.rows(data)
    yield from (whole[name] for name in sorted(wanted))
    yield from ({"id": note["id"], "text": note["text"]} for note in notes(data, held))


def matched(lines, known, strict):
    """(line, Gold or None) of each line of an article that somebody read; with `strict` also those that he passed over."""
    for line in lines:
        golds = known.get(line["article"])
        if golds is None:
            continue
        gold = next((g for g in golds if within((line["begin"], line["end"]), [g.span])), None)
        if gold or strict:
            yield line, gold


def regression(rows, right, fixed=0):
    """Weights; those of the last `fixed` columns are only learnt with, and left out."""
    x, y = torch.tensor(rows, dtype=torch.float64), torch.tensor(right, dtype=torch.float64)
    weights = torch.zeros(x.shape[1], dtype=torch.float64, requires_grad=True)
    optimiser = torch.optim.LBFGS([weights], max_iter=300, line_search_fn="strong_wolfe")

    def closure():
        optimiser.zero_grad()
        value = torch.nn.functional.binary_cross_entropy_with_logits(x @ weights, y, reduction="sum") + PENALTY * (weights[1:] ** 2).sum() / 2
        value.backward()
        return value

    optimiser.step(closure)
    return weights.detach()[:len(weights) - fixed].tolist()


def likely(weights, evidence):
    return 1 / (1 + torch.exp(torch.tensor(-sum(w * e for w, e in zip(weights, evidence)))).item())


def folds_of(names):
    order = sorted(set(names))
    return [set(order[n::FOLDS]) for n in range(FOLDS)]


def told(sides, acting, undergoing):
    """The roles that the weights tell, as src/event/sides.cc chooses; `sides` are those of a line of evidence."""
    found = []
    for _, _, _, _, _, evidence, *_ in sides:
        acts, undergoes = likely(acting, evidence), likely(undergoing, evidence)
        by_line, there = evidence[7], evidence[1 if acts >= undergoes else 2]
        least = LEAST_NEW if by_line and not there else LEAST
        found.append(None if max(acts, undergoes) < least else "actor" if acts >= undergoes else "recipient")
    return found


def both_right(line, gold, roles):
    """Whether the roles are those of gold; a mutual event's actors and recipients count as one."""
    for role, meant in zip(roles, gold.roles(line["sides"])):
        if line["code"] in MUTUAL and role and meant:
            continue
        if meant != role and not (meant == "either"):
            return False
    return all(any(within(side[:2], [span]) or within(span, [side[6:8]]) for side in line["sides"]) for spans_ in gold.sides[:2] for span in spans_)


def shown(weights):
    return "{" + ", ".join(f"{value:.2f}" for value in weights) + "}"


def fit_sides(events):
    """Of (line, gold) of right events with sides."""
    def fit(some):
        weights = []
        for role in ("actor", "recipient"):
            rows, right = [], []
            for line, gold in some:
                for side, meant in zip(line["sides"], gold.roles(line["sides"])):
                    if meant != "either":
                        rows.append(side[5])
                        right.append(float(meant == role))
            weights.append(regression(rows, right))
        return weights

    hits = 0
    for out in folds_of(line["article"] for line, _ in events):
        weights = fit([e for e in events if e[0]["article"] not in out])
        hits += sum(both_right(line, gold, told(line["sides"], *weights)) for line, gold in events if line["article"] in out)
    now = sum(both_right(line, gold, [side[2] for side in line["sides"]]) for line, gold in events)
    print(f"sides: {len(events)} events, right as told {now / len(events):.3f}, by folds {hits / len(events):.3f}")
    for name, weights in zip(("acting", "undergoing"), fit(events)):
        print(f"  {name} {shown(weights)}")


def fit_confidence(lines):
    """Of (evidence, right, whether the annotation is strict, article)."""
    rows, right = [[*evidence, float(strict)] for evidence, _, strict, _ in lines], [float(r) for _, r, _, _ in lines]
    print(f"confidence: {len(rows)} candidates, {sum(right) / len(rows):.3f} right")
    loss = hits = 0
    for out in folds_of(name for *_, name in lines):
        inside = [n for n, line in enumerate(lines) if line[3] not in out]
        weights = regression([rows[n] for n in inside], [right[n] for n in inside], 1)
        mine = [n for n, line in enumerate(lines) if line[3] in out and not line[2]]
        loss += sum(-torch.log(torch.tensor(max(1e-9, likely(weights, rows[n]) if right[n] else 1 - likely(weights, rows[n])))).item() for n in mine)
        hits += len(mine)
    print(f"  by folds, of those that are not strict: loss {loss / hits:.4f}\n  {shown(regression(rows, right, 1))}")


def sides_evidence(line):
    """What EventCoder::sides_confidence weighs."""
    roles, mutual = [side[2] for side in line["sides"]], line["reciprocal"]
    odds = torch.logit(torch.tensor(min(.999, max(.001, line["likelihood"])))).item()
    return [1., odds, float(mutual), float(not mutual and "recipient" not in roles), float(not mutual and "actor" not in roles),
            float(line["parties"] > 2), float(not mutual and "recipient" not in roles and line["code"] in SUFFERED)]


def fit_sides_confidence(strict, last):
    """Of (line, gold) of right events, and (line, whether both sides are right) of those that were judged last, whose level it has."""
    rows = [sides_evidence(line) + [0., 0.] for line, _ in last]
    right = [float(r) for _, r in last]
    for n, events in enumerate(strict):
        for line, gold in events:
            rows.append(sides_evidence(line) + [1., float(n)])
            right.append(float(both_right(line, gold, [side[2] for side in line["sides"]])))
    print(f"sides_confidence: {sum(right) / len(right):.3f} right: always, log odds, reciprocal, no recipient, no actor, more than two, nobody suffers it {shown(regression(rows, right, 2))}")


def judged_last(lines):
    """Of the latest verdicts on right events, of what is told still: (line, whether both sides are right)."""
    told = {(line["article"], line["begin"], line["end"], line["code"]): line for line in lines if line["sides"]}
    found = {}
    for path in LAST:
        with open(path, encoding="utf-8") as file:
            for line in file:
                if line.startswith("guardian-"):
                    place, _, _, event, *sides = line.split("\t")
                    name, begin, end, code = place.rsplit("-", 3)
                    key = name, int(begin), int(end), code
                    if event == "1" and key in told:
                        found[key] = told[key], sides[:2] == ["1", "1"]
    return list(found.values())


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("data")
    parser.add_argument("evidence", nargs="?")
    parser.add_argument("--texts", action="store_true")
    parser.add_argument("--only", type=int, nargs=2, metavar=("K", "N"), help="of drafts.tsv, every N-th article from K on")
    parser.add_argument("--held", action="store_true", help="of the articles that what ships has not learnt from")
    options = parser.parse_args()
    if options.texts:
        for article in texts(options.data, options.only, options.held):
            print(json.dumps(article, ensure_ascii=False))
        return
    with open(options.evidence, encoding="utf-8") as file:
        lines = list(map(json.loads, file))
    sets = [(list(matched(lines, drafts(options.only, options.held), False)), False), (list(matched(lines, dev(options.data, options.held), True)), True),
            (list(matched(lines, verdicts(), False)), False)]
    fit_confidence([(line["evidence"], gold is not None and gold.code == line["code"], strict, line["article"])
                    for some, strict in sets for line, gold in some])
    strict = [[(line, gold) for line, gold in some if gold and gold.code and line["sides"]] for some, _ in sets[:2]]
    for name, events in (("drafts", strict[0]), ("dev", strict[1]), ("both", strict[0] + strict[1])):
        print(name)
        fit_sides(events)
    fit_sides_confidence(strict, judged_last(lines))


if __name__ == "__main__":
    main()
