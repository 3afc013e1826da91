"""Measures the exported file on treebanks whose words are given.

    python -m train.evaluate model/english.safetensors DEV.conllu …

Promises: only the exported file is read for the model, as it ships (8 bits); trees are decoded with a single root. Shares of all
words, punctuation too; UAS and LAS count relations without subtype, LAS+ with it; words whose lemma the treebank leaves out are
left out for the lemma. With --dress the treebanks are read as headlines or the like (see variants.py).
"""
import argparse
import collections
import os

from train import conllu, encoder, lemma, variants
from train.classes import base
from train.pieces import Cutter
from train.shipped import Model


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("model")
    parser.add_argument("treebanks", nargs="+")
    parser.add_argument("--relations", action="store_true", help="precision and recall of each relation too")
    parser.add_argument("--dress", choices=[kind.__name__ for kind in variants.KINDS])
    parser.add_argument("--no-table", action="store_true", help="lemmas of the head alone")
    options = parser.parse_args()
    model, cutter = Model(options.model), Cutter(os.path.join(encoder.folder(), "tokenizer.json"))
    if options.no_table:
        model.table = {}
    for path in options.treebanks:
        sentences = conllu.read(path)
        if options.dress:
            sentences = list(map(getattr(variants, options.dress), sentences))
        pairs = [pair for s in sentences for pair in zip(s, parse(model, cutter, s))]
        print(os.path.basename(path), " ".join(f"{name} {value:.4f}" for name, value in shares(pairs).items()), flush=True)
        if options.relations:
            print(relations(pairs))


def parse(model, cutter, sentence):
    forms = [w.form for w in sentence]
    return model.parse(cutter.sequence(forms), forms)


def shares(pairs):
    """Of (Word, parsed) pairs: the share right of each kind."""
    known = [(w, got) for w, got in pairs if w.lemma != lemma.UNKNOWN]
    return {"UPOS": share(w.upos == got.upos for w, got in pairs), "XPOS": share(w.xpos == got.xpos for w, got in pairs),
            "lemma": share(w.lemma == got.lemma for w, got in known), "UAS": share(w.head == got.head for w, got in pairs),
            "LAS": share(w.head == got.head and base(w.deprel) == base(got.deprel) for w, got in pairs),
            "LAS+": share(w.head == got.head and w.deprel == got.deprel for w, got in pairs), **phrase_figures(pairs)}


def phrase_figures(pairs):
    """Precision and recall of kinds of phrases at the right words, where the treebank tells any."""
    told = [(w.phrase, got.phrase) for w, got in pairs if w.phrase]
    right = sum(gold == found != "none" for gold, found in told)
    return {name: right / sum(kind != "none" for kind in kinds) for name, kinds in zip(("phrase-recall", "phrase-precision"), zip(*told))}


def share(truths):
    truths = list(truths)
    return sum(truths) / len(truths)


def relations(pairs):
    """A line for each relation: words, precision and recall; right is relation (with subtype) and head."""
    gold, found, right = (collections.Counter() for _ in range(3))
    for word, got in pairs:
        gold[word.deprel] += 1
        found[got.deprel] += 1
        right[got.deprel] += word.head == got.head and word.deprel == got.deprel
    return "\n".join(f"  {name:15} {n:6} precision {right[name] / max(1, found[name]):.3f} recall {right[name] / n:.3f}"
                     for name, n in gold.most_common())


if __name__ == "__main__":
    main()
