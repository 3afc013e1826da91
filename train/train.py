"""Fine-tunes the encoder and its heads on treebanks; see README.md for the command.

Promises: the same run for the same options on the same machine (seeds are fixed), a checkpoint every few minutes from which the
same command goes on, and figures on the dev texts after each epoch. Writes OUT/run.json (classes and where the run comes from)
and OUT/checkpoint.pt. A run may learn from finished ones (--teachers): then from their probabilities, not the treebank alone, and
from sentences without trees too (--untagged).
"""
import argparse
import hashlib
import json
import math
import os
import shlex
import sys
import time

import numpy as np
import torch

from train import batches, checkpoint, conllu, encoder, heads, variants
from train.classes import Classes, base
from train.encoder import Pass
from train.pieces import Cutter

RATES = {"encoder": 2e-4, "heads": 1e-3}
SAVE_EVERY = 240        # seconds
WARM = .05              # share of the steps in which the rate rises
DEVICE = "cuda" if torch.cuda.is_available() else "cpu"
# One pass over all parameters; Debian's PyTorch, which the tests use, is older than that.
FUSED = {"fused": True} if tuple(map(int, torch.__version__.split(".")[:2])) >= (2, 4) else {}
ROUNDED = .6            # share of the steps after which numbers are rounded to 8 bits, with --rounded


def main():
    options = arguments()
    layers = [int(n) for n in options.layers.split(",")]
    sentences = [s for path in options.train for s in conllu.read(path)]
    classes = Classes.learn(sentences)
    cutter = Cutter(os.path.join(encoder.folder(), "tokenizer.json"))
    epochs = Epochs(sentences, cutter, classes, options)
    dev = {os.path.basename(path): batches.rows(conllu.read(path), cutter, classes) for path in options.dev}
    total = options.steps or sum(len(epochs.plan(n)) for n in range(options.epochs))

    os.makedirs(options.out, exist_ok=True)
    describe(options, layers, classes, total)
    begin = checkpoint.parameters(options.start) if options.start else encoder.mpnet() if options.mpnet else encoder.pretrained()
    begin = heads.fresh(classes, options.seed, begin["embeddings.word.weight"].shape[1]) | begin
    params = encoder.cut(begin, layers, options.inner)
    teachers, tellers = ([on_device(checkpoint.parameters(run)) for run in runs] for runs in (options.teachers, options.tellers))
    done, saved = 0, os.path.join(options.out, "checkpoint.pt")
    found = checkpoint.load(saved) if os.path.exists(saved) else None
    if found:
        params, done = found["params"], found["step"]
        print(f"going on from step {done}", flush=True)
    params = on_device(params)
    for value in params.values():
        value.requires_grad_()
    optimiser = make_optimiser(params, options.rate)
    if found:
        checkpoint.restore(optimiser, found)

    start = saved_at = time.time()
    passed, epoch = 0, 0
    while passed < total:
        planned = epochs.plan(epoch)
        for batch in planned[max(0, done - passed):total - passed]:
            rounded = options.rounded and done >= ROUNDED * total
            value = step(params, optimiser, batches.arrays(*batch, DEVICE), Pass(training=True, rounded=rounded), (teachers, tellers),
                         rate_at(done / total), [options.seed, done])
            done += 1
            if done % 100 == 0:
                print(f"step {done}/{total} loss {value:.3f} {time.time() - start:.0f} s", flush=True)
            if time.time() - saved_at > SAVE_EVERY:
                checkpoint.save(saved, done, params, optimiser)
                saved_at = time.time()
        passed += len(planned)
        if done <= passed:
            for name, rows in dev.items():
                print(f"epoch {epoch} {name} {figures(params, rows, classes, Pass(rounded=options.rounded))} "
                      f"{time.time() - start:.0f} s", flush=True)
        epoch += 1
    checkpoint.save(saved, done, params, optimiser)


def arguments():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--train", nargs="+", required=True, help="treebanks to learn from")
    parser.add_argument("--dev", nargs="+", default=[], help="treebanks to measure on")
    parser.add_argument("--out", required=True, help="folder of the run; one with a checkpoint is gone on with")
    parser.add_argument("--layers", default="0,2,4", help="layers that are kept of the encoder or of --start")
    parser.add_argument("--inner", type=int, default=encoder.INNER, help="units between up and down")
    parser.add_argument("--start", help="a finished run to start from, instead of the pretrained encoder")
    parser.add_argument("--mpnet", action="store_true", help="start from all-mpnet-base-v2: twelve layers of width 768, to teach")
    parser.add_argument("--teachers", nargs="*", default=[], help="folders of finished runs to learn trees, tags and lemmas from")
    parser.add_argument("--tellers", nargs="*", default=[], help="folders of finished runs to learn events from")
    parser.add_argument("--parsed", nargs="*", default=[], help="sentences whose trees an earlier model told: learned from as a treebank")
    parser.add_argument("--whole", nargs="*", default=[], help="such sentences that are all read in every epoch, whatever the share")
    parser.add_argument("--share", type=float, default=1., help="of the treebanks and --parsed that each epoch reads")
    parser.add_argument("--untagged", nargs="*", default=[], help="sentences (CoNLL-U) of which the teachers alone tell the trees")
    parser.add_argument("--marked", nargs="*", default=[], help="such sentences that are all read in every epoch")
    parser.add_argument("--rounded", action="store_true", help="learn to compute in 8 bits in the last steps")
    parser.add_argument("--epochs", type=int, default=8)
    parser.add_argument("--rate", type=float, default=1., help="all rates times this")
    parser.add_argument("--steps", type=int, help="stop after so many, for a miniature run")
    parser.add_argument("--seed", type=int, default=0)
    return parser.parse_args()


class Epochs:
    """The batches of each epoch: the sentences with trees or a share of them and the variants drawn for it, all of the whole; as
    many of those without trees, all of the marked."""

    def __init__(self, sentences, cutter, classes, options):
        self.sentences, self.cutter, self.classes, self.seed, self.share = sentences, cutter, classes, options.seed, options.share
        self.rows = batches.rows(sentences, cutter, classes)
        self.parsed, self.whole, self.untagged, self.marked = (
            batches.rows([s for path in paths for s in conllu.read(path)], cutter, classes)
            for paths in (options.parsed, options.whole, options.untagged, options.marked))

    def plan(self, epoch):
        """[(rows, whether they have trees)]"""
        rng = np.random.default_rng([self.seed, epoch])
        drawn = batches.rows(variants.draw(self.sentences, rng), self.cutter, self.classes)
        read = self.rows + drawn + self.parsed
        if self.share < 1:
            read = [read[n] for n in rng.permutation(len(read))[:int(len(read) * self.share)]]
        planned = [(rows, True) for rows in batches.plan(read + self.whole, rng)]
        some = rng.permutation(len(self.untagged))[:len(self.rows)]
        planned += [(rows, False) for rows in batches.plan([self.untagged[n] for n in some] + self.marked, rng)]
        rng.shuffle(planned)
        return planned


def on_device(params):
    return {name: value.to(DEVICE) for name, value in params.items()}


def describe(options, layers, classes, total):
    """Writes run.json: what export needs beside the parameters."""
    run = {"classes": classes.lists, "source_layers": layers, "inner": options.inner, "source_sha256": encoder.fingerprint(),
           "seed": options.seed, "steps": total, "data": fingerprints(options.train),
           "command": "python -m train.train " + shlex.join(sys.argv[1:])}
    with open(os.path.join(options.out, "run.json"), "w", encoding="utf-8") as file:
        json.dump(run, file, ensure_ascii=False, indent=1)


def fingerprints(paths):
    """{file name: SHA-256}"""
    found = {}
    for path in paths:
        with open(path, "rb") as file:
            found[os.path.basename(path)] = hashlib.file_digest(file, "sha256").hexdigest()
    return found


def make_optimiser(params, factor):
    """AdamW; the heads learn faster than what is pretrained."""
    new = ("embeddings.shape", "arc.", "label.", "role.", "lemma.", *heads.TAGS)
    groups = [{"params": [value for name, value in params.items() if name.startswith(new) == (group == "heads")],
               "top": rate * factor} for group, rate in RATES.items()]
    return torch.optim.AdamW(groups, weight_decay=.01, **FUSED)


def rate_at(share):
    """A short warm-up and a cosine to zero."""
    return share / WARM if share < WARM else .5 + .5 * math.cos(math.pi * (share - WARM) / (1 - WARM))


def step(params, optimiser, batch, how, taught, rate, seed):
    torch.manual_seed(int(np.random.SeedSequence(seed).generate_state(1)[0]))
    for group in optimiser.param_groups:
        group["lr"] = group["top"] * rate
    optimiser.zero_grad(set_to_none=True)
    with torch.autocast(DEVICE, torch.bfloat16):
        value = heads.loss(params, batch, how, *taught)
    value.backward()
    torch.nn.utils.clip_grad_norm_(params.values(), 1.)
    optimiser.step()
    return value.item()


@torch.no_grad()
def figures(params, rows, classes, how):
    """Shares of words right: heads by argmax, relations without subtype, lemma scripts as classes (a script that does not
    exist counts as wrong), kinds of phrases of the words where the treebank tells them."""
    names = classes.lists["deprel"]
    bases = torch.tensor([names.index(n) if (n := base(name)) in names else k for k, name in enumerate(names)], device=DEVICE)
    right = known = 0
    for planned in batches.plan(rows):
        batch = batches.arrays(planned, True, DEVICE)
        with torch.autocast(DEVICE, torch.bfloat16):
            found = {kind: s.argmax(-1) for kind, s in heads.scores(params, batch, None, how).items()}
        arc = found["arc"] == batch["head"]
        label = bases[found["deprel"]] == bases[batch["deprel"].clamp(min=0)]
        tags = [found[kind] == batch[kind] for kind in heads.TAGS]
        right = right + torch.stack([(x * batch["words"]).sum() for x in (arc, arc & label, *tags)])
        told = {kind: batch[kind] >= 0 if kind in heads.APART else batch["words"] for kind in ("UAS", "LAS", *heads.TAGS)}
        known = known + torch.stack([(x * batch["words"]).sum() for x in told.values()])
    return " ".join(f"{name.upper()} {n / words:.4f}" for name, n, words in zip(told, right.tolist(), known.tolist()) if words)


if __name__ == "__main__":
    main()
