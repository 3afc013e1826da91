"""Trains what reads a sentence once more for each word that may tell an event: who acts in it, its code if it is one, its status.

    python -m train.reader ENCODER OUT --train TREEBANK.conllu … --marked sentences.conllu … --mpnet --fold K N         a teacher
    python -m train.reader ENCODER OUT --train … --marked … --news parsed.conllu … --teachers RUN …                     what ships

ENCODER is a run or the exported model: its event head tells which words are asked about, and what ships begins as its layers and
shares its embeddings. Teachers are MPNet, eight times as large, or other runs; their shares at the words of `news` are learnt from beside what is marked.
A teacher with --fold has not seen every N-th of the marked sentences, from K on; what it tells of these is then half of what is learnt there, or
--lent of it: what people marked is not always right, and who has learnt a sentence by heart says nothing of his doubts.
A run that learns on (--start) may have sentences that it has not seen (--also): all of these are learnt from, and of the rest --part anew each epoch; what comes
of it is then the mean of the weights of its second half.
With --other-names LEXICON every second time an item is learnt from, it has other names.

Promises: the parameters of model/FORMAT.md, section 7, in OUT/checkpoint.pt, the embeddings among them for a teacher; the same bytes for
the same options on the same machine. Of the marked sentences each trigger is learnt from, and each word that is known to tell none
where the head sees an event with a share of 0.1 or more. A stopped run begins anew.
"""
import argparse
import json
import os
import random
import shlex
import sys
import time
import zlib
from typing import NamedTuple, Optional

import numpy as np
import torch
from torch.nn import functional

from train import batches, checkpoint, conllu, encoder, heads, plover, shipped
from train.classes import IGNORED, Classes
from train.encoder import NEVER, Pass
from train.other_names import OtherNames
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
    lent: float = 0             # how much of what is learnt are these


def main():
    options = arguments()
    classes = Classes.learn([s for path in options.train for s in conllu.read(path)])
    cutter = Cutter(os.path.join(encoder.folder(), "tokenizer.json"))
    base = on_device(shipped.parameters(options.encoder) if os.path.isfile(options.encoder) else checkpoint.parameters(options.encoder))
    others = OtherNames(options.other_names) if options.other_names else None
    marked, news, also = ([pair for path in paths for s in conllu.read(path) for pair in versions(s, others, cutter, classes)]
                          for paths in (options.marked, options.news, options.also))
    of_marked, of_news, of_also = (asked(base, [row for row, _ in pairs]) for pairs in (marked, news, also))
    items, new = ([tuple(map(known, pair, (at, at))) for pair, words in zip(pairs, of_pairs) for at in places(pair[0], words)]
                  for pairs, of_pairs in ((marked, of_marked), (also, of_also)))
    if options.fold:
        items = [pair for pair in items if of_fold(pair[0].row, options.fold[1]) != options.fold[0]]
    if options.teachers:
        of_news = [(Item(row, n, None), Item(other, n, None)) for (row, other), words in zip(news, of_news) for n in words]
        items = taught(items, of_news, options.teachers, base, options.lent)
    print(f"{len(items)} items and {len(new)} new ones", flush=True)
    begin = encoder.mpnet() if options.mpnet else {name: value for name, value in base.items() if name.startswith(("embeddings.", "layer."))}
    fresh = untrained(begin, options.seed)
    known_before = checkpoint.parameters(options.start) if options.start else {}
    params = on_device({**begin, **fresh, **known_before})
    mine = {name: value for name, value in params.items() if options.mpnet or not name.startswith("embeddings.")}
    mine |= learn(params, mine, fresh, items, new, options)
    os.makedirs(options.out, exist_ok=True)
    checkpoint.save(os.path.join(options.out, "checkpoint.pt"), 0, mine, None)
    with open(os.path.join(options.out, "run.json"), "w", encoding="utf-8") as file:
        json.dump({"command": "python -m train.reader " + shlex.join(sys.argv[1:]), "seed": options.seed, "fold": options.fold}, file, indent=1)


def arguments():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("encoder")
    parser.add_argument("out")
    parser.add_argument("--train", nargs="+", required=True, help="the treebanks of the encoder's run: they fix the classes")
    parser.add_argument("--marked", nargs="+", required=True, help="sentences with marks (train.standoff)")
    parser.add_argument("--news", nargs="*", default=[], help="sentences of which the teachers tell")
    parser.add_argument("--teachers", nargs="*", default=[], help="finished runs with --mpnet")
    parser.add_argument("--fold", nargs=2, type=int, metavar=("K", "N"), help="marked sentences that a teacher does not see")
    parser.add_argument("--lent", type=float, default=.5, help="how much of what is learnt of marked sentences is by the teacher that has not seen them")
    parser.add_argument("--other-names", help="the lexicon whose names stand for others")
    parser.add_argument("--start", help="a finished run of what ships, which learns on at lower rates")
    parser.add_argument("--also", nargs="*", default=[], help="sentences with marks that a run which learns on has not seen")
    parser.add_argument("--part", type=float, default=1., help="of all others, which are learnt from beside these")
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


def versions(sentence, others, cutter, classes):
    """The sentence's row, and the same with other names; nothing of one that is too long."""
    rows = batches.rows([sentence], cutter, classes)
    if rows and others:
        draw = random.Random(zlib.crc32(" ".join(w.form for w in sentence).encode()))
        forms = others.given([w.form for w in sentence], draw)
        rows += batches.rows([conllu.Sentence(w._replace(form=form) for w, form in zip(sentence, forms))], cutter, classes)
    return [(rows[0], rows[-1])] if rows else []


def of_fold(row, folds):
    """Which of the folds the sentence is in."""
    return zlib.crc32(np.array(row["ids"], np.int32).tobytes()) % folds


def places(row, words):
    """Where a marked sentence is learnt from: (number of the trigger, roles); no roles where a word tells no event."""
    yield from row["roles"]
    yield from ((n, None) for n in words if row["event"][n - 1] == plover.EVENTS.index("NONE"))


def known(row, place):
    trigger, parts = place
    if parts is None:
        return Item(row, trigger, ([IGNORED] * len(row["event"]), plover.EVENTS.index("NONE"), IGNORED))
    return Item(row, trigger, (parts, row["event"][trigger - 1], row["status"][trigger - 1]))


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
def told(items, run, base):
    """What a teacher tells of each item; one without embeddings of its own has those of the encoder."""
    teacher, found = {**base, **on_device(checkpoint.parameters(run))}, [None] * len(items)
    for numbers in plan(items):
        answers = [scores.softmax(-1).cpu().numpy() for scores in read(teacher, [items[n] for n in numbers], Pass())]
        for n, parts, *shares in zip(numbers, *answers):
            found[n] = (parts[1:len(items[n].row["first"])], *shares)
    return found


def fold_of(run):
    with open(os.path.join(run, "run.json"), encoding="utf-8") as file:
        return json.load(file).get("fold")


def taught(marked, news, runs, base, lent):
    """Marked items with what the teacher tells that has not seen them, where there is one; those of news with the mean of all."""
    made = {}
    for run in runs:
        fold = fold_of(run)
        unseen = [n for n, pair in enumerate(marked) if fold and of_fold(pair[0].row, fold[1]) == fold[0]]
        for version in (0, 1):
            for n, shares in zip(unseen, told([marked[n][version] for n in unseen], run, base)):
                made[n, version] = shares
    items = [tuple(item._replace(shares=made[n, v], lent=lent) if (n, v) in made else item for v, item in enumerate(pair))
             for n, pair in enumerate(marked)]
    means = []
    for version in (0, 1):
        sums = [[sum(parts) / len(runs) for parts in zip(*each)] for each in zip(*(told([pair[version] for pair in news], run, base) for run in runs))]
        means.append([pair[version]._replace(shares=tuple(shares), lent=1) for pair, shares in zip(news, sums)])
    return items + list(zip(*means))


def learn(params, mine, fresh, items, new, options):
    """Learns, and returns the mean of the weights of the second half if there are new items, else nothing."""
    for value in mine.values():
        value.requires_grad_()
    share = AGAIN if options.start else 1
    groups = [{"params": [value for name, value in mine.items() if (name in fresh) == untaught],
               "top": share * (NEW_RATE if untaught else RATES[options.mpnet])} for untaught in (False, True)]
    optimiser = torch.optim.AdamW(groups, weight_decay=.01, **FUSED)
    planned = []
    for epoch in range(options.epochs):
        rng = np.random.default_rng([options.seed, epoch])
        some = [items[n] for n in rng.permutation(len(items))[:round(options.part * len(items))]] if options.part < 1 else items
        some = some + new
        planned += [[some[n][(n + epoch) % 2] for n in numbers] for numbers in plan([pair[0] for pair in some], rng)]
    total, start, mean, counted = len(planned), time.time(), {}, 0
    for done, members in enumerate(planned):
        torch.manual_seed(int(np.random.SeedSequence([options.seed, done]).generate_state(1)[0]))
        for group in optimiser.param_groups:
            group["lr"] = group["top"] * rate_at(done / total)
        rounded = not options.mpnet and done >= ROUNDED * total
        value = loss(read(params, members, Pass(training=True, rounded=rounded)), members)
        optimiser.zero_grad(set_to_none=True)
        value.backward()
        torch.nn.utils.clip_grad_norm_(list(mine.values()), 1.)
        optimiser.step()
        if new and 2 * done >= total:
            counted += 1
            mean = {name: value.detach().clone() if counted == 1 else mean[name] + (value.detach() - mean[name]) / counted for name, value in mine.items()}
        if done % 100 == 99:
            print(f"step {done + 1}/{total} loss {value.item():.3f} {time.time() - start:.0f} s", flush=True)
    for value in mine.values():
        value.requires_grad_(False)
    return mean


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
    lent = np.array([item.lent for item in members], np.float32)
    lent, targets, codes, statuses, *shares = (torch.from_numpy(value).to(DEVICE) for value in (lent, targets, codes, statuses, *shares))
    marked = sum(functional.cross_entropy(scores.movedim(-1, 1), which, ignore_index=IGNORED, reduction="none").flatten(1).sum(1)
                 for scores, which in ((parts, targets), (event[:, None], codes[:, None]), (status[:, None], statuses[:, None])))
    tells = 1 - shares[1][:, 0]
    by_teachers = sum(-weight * (of * scores.log_softmax(-1)).flatten(1).sum(1) for scores, of, weight in zip(found, shares, (tells, 1, tells)))
    return ((1 - lent) * marked + lent * by_teachers).mean()


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
