"""Trains what reads a sentence again for each word that tells an event, for who acts in it, and leaves the rest of a run as it is.

    python -m train.sides RUN OUT --train TREEBANK.conllu … --marked sentences.conllu …

Promises: the parameters `side.*` of model/FORMAT.md, section 5. The words' vectors are computed once, in 8 bits as the engine does, so
that an epoch takes a fraction of one of train.train; the same bytes for the same options on the same machine. The treebanks are
those that RUN learned from: they fix the classes. OUT is a finished run like RUN, and its run.json names this step too.
"""
import argparse
import json
import os
import shlex
import sys
import time

import numpy as np
import torch
from torch.nn import functional

from train import batches, checkpoint, conllu, encoder, heads, plover
from train.classes import Classes
from train.encoder import NEVER, Pass
from train.pieces import Cutter
from train.train import DEVICE, FUSED, ROUNDED, on_device, rate_at

WIDTH, HEADS, INNER, LAYERS = 192, 6, 384, 2
FAR = 16                  # words farther off count as so far off
RATE, MOST_ROWS = 1e-3, 3000    # the highest rate; words of a batch, about


def main():
    options = arguments()
    classes = Classes.learn([s for path in options.train for s in conllu.read(path)])
    cutter = Cutter(os.path.join(encoder.folder(), "tokenizer.json"))
    rows = batches.rows([s for path in options.marked for s in conllu.read(path)], cutter, classes)
    params = on_device(checkpoint.parameters(options.run))
    params |= on_device(fresh(options.seed, 2 * params["embeddings.word.weight"].shape[1]))
    learn(params, items(params, [row for row in rows if row["roles"]]), options)
    os.makedirs(options.out, exist_ok=True)
    checkpoint.save(os.path.join(options.out, "checkpoint.pt"), 0, params, None)
    with open(os.path.join(options.run, "run.json"), encoding="utf-8") as file:
        run = json.load(file)
    run["command"] += "; python -m train.sides " + shlex.join(sys.argv[1:])
    with open(os.path.join(options.out, "run.json"), "w", encoding="utf-8") as file:
        json.dump(run, file, ensure_ascii=False, indent=1)


def arguments():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("run")
    parser.add_argument("out")
    parser.add_argument("--train", nargs="+", required=True, help="the treebanks of the run")
    parser.add_argument("--marked", nargs="+", required=True, help="sentences with marks; those without roles are passed over")
    parser.add_argument("--epochs", type=int, default=6)
    parser.add_argument("--seed", type=int, default=0)
    return parser.parse_args()


def fresh(seed, word):
    """Untrained parameters; `word` is how wide the words' vectors are."""
    square = {part: (WIDTH, WIDTH) for part in ("query", "key", "value", "attention")}
    layer = square | {"up": (INNER, WIDTH), "down": (WIDTH, INNER)}
    sizes = {"side.word": (WIDTH, word), "side.trigger": (WIDTH, word), "side.out": (len(plover.ROLES), WIDTH),
             **{f"side.layer.{n}.{part}": size for n in range(LAYERS) for part, size in layer.items()}}
    draw = torch.Generator().manual_seed(seed)
    p = {"side.place": torch.randn(2 * FAR + 1, WIDTH, generator=draw) * .02}
    for name, size in sizes.items():
        bound = size[1] ** -.5
        p[name + ".weight"], p[name + ".bias"] = (torch.rand(size, generator=draw) * 2 - 1) * bound, torch.zeros(size[0])
    for norm in ("side.norm", *(f"side.layer.{n}.{part}" for n in range(LAYERS) for part in ("attention_norm", "output_norm"))):
        p[norm + ".weight"], p[norm + ".bias"] = torch.ones(WIDTH), torch.zeros(WIDTH)
    return p


def scores(p, r, there, trigger, how):
    """Scores [item, word, role]: what each word is in the event that its item's word `trigger` tells. `r` are the vectors of the items'
    words, the root first; `there` is 0 for padding."""
    r = how.drop(r, .2)
    number = torch.arange(r.shape[1], device=r.device)
    place = p["side.place"][(number - trigger[:, None]).clamp(-FAR, FAR) + FAR]
    of = r[torch.arange(len(r), device=r.device), trigger]
    x = encoder.norm(p, how.dense(p, r, "side.word") + how.dense(p, of, "side.trigger")[:, None] + place, "side.norm")
    barred = ((1 - there) * NEVER)[:, None, None, :]
    for n in range(LAYERS):
        x = encoder.layer(p, x, f"side.layer.{n}.", barred, how, HEADS)
    return how.dense(p, x, "side.out").float()


@torch.no_grad()
def items(params, rows):
    """[(vectors of the words, trigger, role of each word or -1)] of all triggers."""
    made = []
    for members in batches.plan(rows):
        with torch.autocast(DEVICE, torch.bfloat16):
            found = heads.words(params, batches.arrays(members, True, DEVICE), Pass(rounded=True))
        for row, vectors in zip(members, found):
            vectors = vectors[:len(row["first"])].half().clone()
            made += [(vectors, trigger, roles) for trigger, roles in row["roles"]]
    return made


def learn(params, known, options):
    mine = [value.requires_grad_() for name, value in params.items() if name.startswith("side.")]
    optimiser = torch.optim.AdamW(mine, lr=RATE, weight_decay=.01, **FUSED)
    planned = [members for epoch in range(options.epochs) for members in plan(known, np.random.default_rng([options.seed, epoch]))]
    total, start = len(planned), time.time()
    for done, members in enumerate(planned):
        torch.manual_seed(int(np.random.SeedSequence([options.seed, done]).generate_state(1)[0]))
        for group in optimiser.param_groups:
            group["lr"] = RATE * rate_at(done / total)
        r, there, trigger, roles = arrays([known[n] for n in members])
        with torch.autocast(DEVICE, torch.bfloat16):
            found = scores(params, r, there, trigger, Pass(training=True, rounded=done >= ROUNDED * total))
        value = functional.cross_entropy(found.flatten(0, 1), roles.flatten(), ignore_index=-1, reduction="sum") / len(members)
        optimiser.zero_grad(set_to_none=True)
        value.backward()
        torch.nn.utils.clip_grad_norm_(mine, 1.)
        optimiser.step()
        if done % 200 == 199:
            print(f"step {done + 1}/{total} loss {value.item():.3f} {time.time() - start:.0f} s", flush=True)
    for value in mine:
        value.requires_grad_(False)


def plan(known, rng):
    """Batches of items of like length, as numbers, in random order."""
    order = rng.permutation(len(known))
    made, longest = [[]], 0
    for n in sorted(order, key=lambda n: len(known[n][0]) // 6):
        longest = max(longest, len(known[n][0]))
        if made[-1] and longest * (len(made[-1]) + 1) > MOST_ROWS:
            made.append([])
            longest = len(known[n][0])
        made[-1].append(n)
    rng.shuffle(made)
    return [members for members in made if members]


def arrays(members):
    """Padded: vectors, which words are there, triggers, roles (the root has none)."""
    longest = max(len(vectors) for vectors, _, _ in members)
    r = torch.nn.utils.rnn.pad_sequence([vectors.float() for vectors, _, _ in members], batch_first=True)
    there = torch.tensor([[1.] * len(vectors) + [0.] * (longest - len(vectors)) for vectors, _, _ in members])
    roles = torch.tensor([[-1, *roles, *[-1] * (longest - 1 - len(roles))] for _, _, roles in members])
    trigger = torch.tensor([trigger for _, trigger, _ in members])
    return r.to(DEVICE), there.to(DEVICE), trigger.to(DEVICE), roles.to(DEVICE)


if __name__ == "__main__":
    main()
