"""Trains what reads a sentence once more for each word that may tell an event: who acts in it, its code if it is one, its status.

    python -m train.reader ENCODER OUT --train TREEBANK.conllu … --marked sentences.conllu … --mpnet          a teacher
    python -m train.reader ENCODER OUT --train … --marked … --news parsed.conllu … --teachers RUN …           what ships

ENCODER is a run or the exported model: its event head tells which words are asked about, and what ships begins as its layers and
shares its embeddings. Teachers are MPNet, eight times as large, or other runs; their shares at the words of `news` are learnt from beside what is marked.

Promises: the parameters of model/FORMAT.md, section 7, in OUT/checkpoint.pt, the embeddings among them for a teacher; the same bytes for
the same options on the same machine. Of the marked sentences each trigger is learnt from, and each word that is known to tell none
where the head sees an event with a share of 0.1 or more. A stopped run begins anew.
"""
import argparse
import json
import os
import shlex
import sys
import time
from typing import NamedTuple, Optional

import numpy as np
import torch
from torch.nn import functional

from train import batches, checkpoint, conllu, encoder, heads, plover, shipped
from train.classes import IGNORED, Classes
from train.encoder import NEVER, Pass
from train.pieces import SHAPES, Cutter
from train.shipped import FAR, marks
from train.train import DEVICE, FUSED, ROUNDED, on_device, rate_at

RATES = {True: 5e-5, False: 2e-4}       # of a teacher's layers and of what ships; what is new learns faster
NEW_RATE, MOST_PIECES = 1e-3, 4000      # pieces of a batch, about
AGAIN = .6                      # of these rates, for a run that learns on
ASKED = .9                      # of a word of which a head is surer than this that it tells none nothing is asked
HEADS = {"role": plover.ROLES, "event": plover.EVENTS, "status": plover.STATUSES}


class Item(NamedTuple):
    row: dict
    trigger: int                # number of a word
    known: Optional[tuple]      # roles of the words, event, status, as numbers; None of news
    shares: Optional[tuple] = None      # the same by the teachers


def main():
    options = arguments()
    classes = Classes.learn([s for path in options.train for s in conllu.read(path)])
    cutter = Cutter(os.path.join(encoder.folder(), "tokenizer.json"))
    base = on_device(shipped.parameters(options.encoder) if os.path.isfile(options.encoder) else checkpoint.parameters(options.encoder))
    marked, news = (batches.rows([s for path in paths for s in conllu.read(path)], cutter, classes) for paths in (options.marked, options.news))
    items = [item for row, words in zip(marked, asked(base, marked)) for item in known(row, words)]
    if options.teachers:
        items += taught([Item(row, n, None) for row, words in zip(news, asked(base, news)) for n in words], options.teachers, base)
    print(f"{len(items)} items", flush=True)
    begin = encoder.mpnet() if options.mpnet else {name: value for name, value in base.items() if name.startswith(("embeddings.", "layer."))}
    fresh = untrained(begin, options.seed)
    known_before = checkpoint.parameters(options.start) if options.start else {}
    params = on_device({**begin, **fresh, **known_before})
    mine = {name: value for name, value in params.items() if options.mpnet or not name.startswith("embeddings.")}
    learn(params, mine, fresh, items, options)
    os.makedirs(options.out, exist_ok=True)
    checkpoint.save(os.path.join(options.out, "checkpoint.pt"), 0, mine, None)
    with open(os.path.join(options.out, "run.json"), "w", encoding="utf-8") as file:
        json.dump({"command": "python -m train.reader " + shlex.join(sys.argv[1:]), "seed": options.seed}, file, indent=1)


def arguments():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("encoder")
    parser.add_argument("out")
    parser.add_argument("--train", nargs="+", required=True, help="the treebanks of the encoder's run: they fix the classes")
    parser.add_argument("--marked", nargs="+", required=True, help="sentences with marks (train.standoff)")
    parser.add_argument("--news", nargs="*", default=[], help="sentences of which the teachers tell")
    parser.add_argument("--teachers", nargs="*", default=[], help="finished runs with --mpnet")
    parser.add_argument("--start", help="a finished run of what ships, which learns on at lower rates")
    parser.add_argument("--mpnet", action="store_true", help="a teacher: all of all-mpnet-base-v2")
    parser.add_argument("--epochs", type=int, default=4)
    parser.add_argument("--seed", type=int, default=0)
    return parser.parse_args()


def untrained(begin, seed):
    """What the encoder has not: marks and heads, and for MPNet the embeddings of shapes."""
    width = begin["embeddings.word.weight"].shape[1]
    draw = torch.Generator().manual_seed(seed)
    fresh = {"mark": torch.randn(2 * FAR + 2, width, generator=draw) * .02}
    if "embeddings.shape" not in begin:
        fresh["embeddings.shape"] = torch.randn(SHAPES, width, generator=draw) * .02
    for name, names in HEADS.items():
        fresh[name + ".weight"] = torch.randn(len(names), 2 * width, generator=draw) * .02
        fresh[name + ".bias"] = torch.zeros(len(names))
    return fresh


@torch.no_grad()
def asked(base, rows):
    """For each row the words that are asked about."""
    found = {}
    for members in batches.plan(rows):
        batch = batches.arrays(members, True, DEVICE)
        with torch.autocast(DEVICE, torch.bfloat16):
            vectors = heads.words(base, batch, Pass(rounded=True))
            none = Pass(rounded=True).dense(base, vectors, "event").float().softmax(-1)[..., 0].cpu()
        for row, shares in zip(members, none.tolist()):
            found[id(row)] = [n for n in range(1, len(row["first"])) if shares[n] < ASKED]
    return [found[id(row)] for row in rows]


def known(row, words):
    """The items of a marked sentence."""
    of_none = plover.EVENTS.index("NONE")
    for trigger, parts in row["roles"]:
        yield Item(row, trigger, (parts, row["event"][trigger - 1], row["status"][trigger - 1]))
    for n in words:
        if row["event"][n - 1] == of_none:
            yield Item(row, n, ([IGNORED] * len(row["event"]), of_none, IGNORED))


def read(p, members, how):
    """Scores of items: [item, word, role], [item, event], [item, status]; word 0 is the root."""
    rows = [item.row for item in members]
    pieces, words = (max(len(row[name]) for row in rows) for name in ("ids", "first"))
    at = {name: np.zeros((len(rows), size), np.int64) for name, size in (("ids", pieces), ("shapes", pieces), ("mark", pieces), ("first", words), ("last", words))}
    there = np.zeros((len(rows), pieces), np.float32)
    for n, item in enumerate(members):
        for name in ("ids", "shapes", "first", "last"):
            at[name][n, :len(item.row[name])] = item.row[name]
        at["mark"][n, :len(item.row["ids"])] = marks(item.row, item.trigger)
        there[n, :len(item.row["ids"])] = 1
    at, there = {name: torch.from_numpy(value).to(DEVICE) for name, value in at.items()}, torch.from_numpy(there).to(DEVICE)
    trigger = torch.tensor([item.trigger for item in members], device=DEVICE)
    with torch.autocast(DEVICE, torch.bfloat16):
        x = encoder.norm(p, functional.embedding(at["ids"], p["embeddings.word.weight"]) + p["embeddings.position"][None, :pieces]
                         + functional.embedding(at["shapes"], p["embeddings.shape"]) + p["mark"][at["mark"]], "embeddings.norm")
        barred = (1 - there)[:, None, None, :] * NEVER + encoder.distances(p, pieces)
        for n in range(encoder.layers_of(p)):
            x = encoder.layer(p, x, f"layer.{n}.", barred, how)
        ends = [x.gather(1, at[end][..., None].expand(-1, -1, x.shape[-1])) for end in ("first", "last")]
        r = how.drop(torch.cat(ends, -1), .1)
        told = r[torch.arange(len(rows), device=DEVICE), trigger]
        return how.dense(p, r, "role").float(), how.dense(p, told, "event").float(), how.dense(p, told, "status").float()


@torch.no_grad()
def taught(items, runs, base):
    """The items with the mean of what the teachers tell of them; one without embeddings of its own has those of the encoder."""
    sums = [None] * len(items)
    for run in runs:
        teacher = {**base, **on_device(checkpoint.parameters(run))}
        for numbers in plan(items):
            found = [scores.softmax(-1).cpu().numpy() / len(runs) for scores in read(teacher, [items[n] for n in numbers], Pass())]
            for n, *shares in zip(numbers, *found):
                shares[0] = shares[0][1:len(items[n].row["first"])]
                sums[n] = shares if sums[n] is None else [a + b for a, b in zip(sums[n], shares)]
    return [item._replace(shares=tuple(shares)) for item, shares in zip(items, sums)]


def learn(params, mine, fresh, items, options):
    for value in mine.values():
        value.requires_grad_()
    share = AGAIN if options.start else 1
    groups = [{"params": [value for name, value in mine.items() if (name in fresh) == new], "top": share * (NEW_RATE if new else RATES[options.mpnet])}
              for new in (False, True)]
    optimiser = torch.optim.AdamW(groups, weight_decay=.01, **FUSED)
    planned = [numbers for epoch in range(options.epochs) for numbers in plan(items, np.random.default_rng([options.seed, epoch]))]
    total, start = len(planned), time.time()
    for done, numbers in enumerate(planned):
        torch.manual_seed(int(np.random.SeedSequence([options.seed, done]).generate_state(1)[0]))
        for group in optimiser.param_groups:
            group["lr"] = group["top"] * rate_at(done / total)
        members = [items[n] for n in numbers]
        rounded = not options.mpnet and done >= ROUNDED * total
        value = loss(read(params, members, Pass(training=True, rounded=rounded)), members)
        optimiser.zero_grad(set_to_none=True)
        value.backward()
        torch.nn.utils.clip_grad_norm_(list(mine.values()), 1.)
        optimiser.step()
        if done % 100 == 99:
            print(f"step {done + 1}/{total} loss {value.item():.3f} {time.time() - start:.0f} s", flush=True)
    for value in mine.values():
        value.requires_grad_(False)


def loss(found, members):
    """The mean over items of what is told wrong of their roles, event and status, of what is known and of the teachers' shares; of words
    that a teacher takes for none only so much of the roles and the status."""
    parts, event, status = found
    words = parts.shape[1]
    targets = np.full((len(members), words), IGNORED)
    codes, statuses = (np.array([item.known[n] if item.known else IGNORED for item in members]) for n in (1, 2))
    shares = [np.zeros(scores.shape, np.float32) for scores in found]
    for n, item in enumerate(members):
        if item.known:
            targets[n, 1:1 + len(item.known[0])] = item.known[0]
        if item.shares:
            shares[0][n, 1:1 + len(item.shares[0])], shares[1][n], shares[2][n] = item.shares
    targets, codes, statuses, *shares = (torch.from_numpy(value).to(DEVICE) for value in (targets, codes, statuses, *shares))
    total = sum(functional.cross_entropy(scores, which, ignore_index=IGNORED, reduction="sum")
                for scores, which in ((parts.flatten(0, 1), targets.flatten()), (event, codes), (status, statuses)))
    tells = 1 - shares[1][:, 0]
    for scores, lent, weight in zip(found, shares, (tells[:, None], torch.ones_like(tells), tells)):
        total = total - (weight * (lent * scores.log_softmax(-1)).sum(-1)).sum()
    return total / len(members)


def plan(items, rng=None):
    """Batches of items of like length, as numbers; in random order if a generator is given."""
    order = rng.permutation(len(items)) if rng else range(len(items))
    made, longest = [[]], 0
    for n in sorted(order, key=lambda n: len(items[n].row["ids"]) // 4):
        longest = max(longest, len(items[n].row["ids"]))
        if made[-1] and longest * (len(made[-1]) + 1) > MOST_PIECES:
            made.append([])
            longest = len(items[n].row["ids"])
        made[-1].append(n)
    if rng:
        rng.shuffle(made)
    return [numbers for numbers in made if numbers]


if __name__ == "__main__":
    main()
