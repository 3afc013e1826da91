"""Fine-tunes the encoder and its heads on treebanks; see README.md for the command.

Promises: the same run for the same options (seeds are fixed), a checkpoint every few minutes from which the same command goes on,
and figures on the dev texts after each epoch. Writes OUT/run.json (classes and where the run comes from) and OUT/checkpoint.npz.
"""
import argparse
import hashlib
import json
import os
import shlex
import sys
import time

import jax
import jax.numpy as jnp
import numpy as np
import optax

from train import batches, checkpoint, conllu, encoder, heads, variants
from train.classes import Classes, base
from train.pieces import Cutter

RATES = {"encoder": 1.5e-4, "heads": 1e-3}
SAVE_EVERY = 240        # seconds


def main():
    options = arguments()
    layers = [int(n) for n in options.layers.split(",")]
    sentences = [s for path in options.train for s in conllu.read(path)]
    classes = Classes.learn(sentences)
    cutter = Cutter(os.path.join(encoder.folder(), "tokenizer.json"))
    epochs = Epochs(sentences, cutter, classes, options.seed)
    dev = {os.path.basename(path): batches.rows(conllu.read(path), cutter, classes) for path in options.dev}
    total = options.steps or sum(len(epochs.plan(n)) for n in range(options.epochs))

    os.makedirs(options.out, exist_ok=True)
    describe(options, layers, classes, total)
    params = encoder.pretrained(layers) | heads.fresh(classes, np.random.default_rng(options.seed))
    optimiser = make_optimiser(params, total)
    state, done = optimiser.init(params), 0
    saved = os.path.join(options.out, "checkpoint.npz")
    if os.path.exists(saved):
        done, params, state = checkpoint.load(saved, state)
        print(f"going on from step {done}", flush=True)

    step, count = programs(optimiser, len(layers), classes, jax.random.PRNGKey(options.seed))
    start = saved_at = time.time()
    passed, epoch = 0, 0
    while passed < total:
        planned = epochs.plan(epoch)
        for batch in planned[max(0, done - passed):total - passed]:
            params, state, value = step(params, state, batches.arrays(*batch), done)
            done += 1
            if done % 100 == 0:
                print(f"step {done}/{total} loss {float(value):.3f} {time.time() - start:.0f} s", flush=True)
            if time.time() - saved_at > SAVE_EVERY:
                checkpoint.save(saved, done, params, state)
                saved_at = time.time()
        passed += len(planned)
        if done <= passed:
            for name, rows in dev.items():
                print(f"epoch {epoch} {name} {figures(count, params, rows)} {time.time() - start:.0f} s", flush=True)
        epoch += 1
    checkpoint.save(saved, done, params, state)


def arguments():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--train", nargs="+", required=True, help="treebanks to learn from")
    parser.add_argument("--dev", nargs="+", default=[], help="treebanks to measure on")
    parser.add_argument("--out", required=True, help="folder of the run; one with a checkpoint is gone on with")
    parser.add_argument("--layers", default="0,2,4", help="layers of the encoder that are kept")
    parser.add_argument("--epochs", type=int, default=8)
    parser.add_argument("--steps", type=int, help="stop after so many, for a miniature run")
    parser.add_argument("--seed", type=int, default=0)
    return parser.parse_args()


class Epochs:
    """The batches of each epoch: all sentences and the variants drawn for it."""

    def __init__(self, sentences, cutter, classes, seed):
        self.sentences, self.cutter, self.classes, self.seed = sentences, cutter, classes, seed
        self.rows = batches.rows(sentences, cutter, classes)

    def plan(self, epoch):
        rng = np.random.default_rng([self.seed, epoch])
        drawn = batches.rows(variants.draw(self.sentences, rng), self.cutter, self.classes)
        return batches.plan(self.rows + drawn, rng)


def describe(options, layers, classes, total):
    """Writes run.json: what export needs beside the parameters."""
    run = {"classes": classes.lists, "source_layers": layers, "source_sha256": encoder.fingerprint(), "seed": options.seed,
           "steps": total, "data": fingerprints(options.train),
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


def make_optimiser(params, total):
    """AdamW with a short warm-up and a cosine to zero; the heads learn faster than what is pretrained."""
    def adam(top):
        return optax.adamw(optax.warmup_cosine_decay_schedule(0, top, max(1, total // 20), total), weight_decay=.01)
    fresh = ("embeddings.shape", "arc.", "label.", "upos.", "xpos.", "lemma.")
    groups = {name: "heads" if name.startswith(fresh) else "encoder" for name in params}
    return optax.chain(optax.clip_by_global_norm(1.), optax.multi_transform({g: adam(r) for g, r in RATES.items()}, groups))


def programs(optimiser, layers, classes, key):
    """(step, count): the compiled training step, and the count of right answers in a batch."""
    def step(params, state, batch, done):
        value, gradient = jax.value_and_grad(heads.loss)(params, batch, layers, jax.random.fold_in(key, done))
        update, state = optimiser.update(gradient, state, params)
        return optax.apply_updates(params, update), state, value

    names = classes.lists["deprel"]
    bases = jnp.asarray([names.index(n) if (n := base(name)) in names else k for k, name in enumerate(names)])

    def count(params, batch):
        r = heads.words(params, batch, layers)
        head = heads.arcs(params, r, batch).argmax(-1)
        arc = head == batch["head"]
        label = bases[heads.labels(params, r, head).argmax(-1)] == bases[batch["deprel"]]
        tags = [scores.argmax(-1) == batch[kind] for kind, scores in heads.tags(params, r, batch).items()]
        return jnp.stack([(x * batch["words"]).sum() for x in (jnp.ones_like(arc), arc, arc & label, *tags)])

    return jax.jit(step, donate_argnums=(0, 1)), jax.jit(count)


def figures(count, params, rows):
    """Shares of words right: heads by argmax, relations without subtype, lemma scripts as classes (a script that does not
    exist counts as wrong)."""
    words, *right = sum(np.asarray(count(params, batches.arrays(*batch))) for batch in batches.plan(rows))
    names = ("UAS", "LAS", *(kind.upper() for kind in heads.WEIGHTS))
    return " ".join(f"{name} {n / words:.4f}" for name, n in zip(names, right))


if __name__ == "__main__":
    main()
