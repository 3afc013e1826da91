"""Writes a run's parameters as a file that ships, in 8 bits.

    python -m train.export RUN model/english.safetensors TRAIN.conllu …
    python -m train.export --reader RUN model/events.safetensors            of train.reader

Promises: the file of model/FORMAT.md, whole or not at all; the same run gives the same bytes. The treebanks must be those that
the run learned from: the table of lemmas is made of them.
"""
import argparse
import json
import os

import numpy as np
from safetensors.numpy import save_file

from train import batches, checkpoint, conllu, encoder, heads, lemma_table, pieces, plover, reader
from train.train import fingerprints

# So much less likely is a word outside of a span that tells who says what than training makes it: annotators leave out more than they
# mark by mistake. Chosen on ../shared/data/attribution/dev.
WITHIN = .7
LOOKED_UP = ("embeddings.word.weight", "lemma.ending.weight")     # matrices whose rows are read, not multiplied with


def is_matrix(name):
    """Whether a parameter is stored in 8 bits; norms, biases and the small embeddings are left whole."""
    return name.endswith(".weight") and not name.endswith("norm.weight")


def quantise(matrix, most):
    """(I8, scale of each row): the largest of a row becomes `most`."""
    scale = np.maximum(np.abs(matrix).max(1), 1e-12) / most
    return np.round(matrix / scale[:, None]).astype(np.int8), scale.astype(np.float32)


def text(lines):
    return np.frombuffer("\n".join(lines).encode(), np.uint8)


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("run")
    parser.add_argument("target")
    parser.add_argument("treebanks", nargs="*")
    parser.add_argument("--reader", action="store_true", help="of what reads sentences again")
    options = parser.parse_args()
    with open(os.path.join(options.run, "run.json"), encoding="utf-8") as file:
        run = json.load(file)
    params = {name: value.numpy() for name, value in checkpoint.parameters(options.run).items()}
    if options.reader:
        tensors = stored(params) | {"text." + kind: text(names) for kind, names in reader.HEADS.items()}
        write(tensors, reader_metadata(params, run), options.target)
        return
    if fingerprints(options.treebanks) != run["data"]:
        parser.error("the treebanks are not those of the run")
    for kind in ("source", "cue", "content"):
        params[kind + ".bias"][plover.SPANS.index("O")] -= WITHIN
    tensors = stored(params)
    cutter = pieces.Cutter(os.path.join(encoder.folder(), "tokenizer.json"))
    vocabulary, sentences = cutter.vocabulary(), [s for path in options.treebanks for s in conllu.read(path)]
    tensors["text.vocabulary"] = text(vocabulary)
    tensors["text.lemma_table"] = text(lemma_table.lines(lemma_table.table(sentences, vocabulary)))
    for kind, names in run["classes"].items():
        tensors["text." + kind] = text(names)
    write(tensors, metadata(run), options.target)


def stored(params):
    """The parameters as they are stored."""
    tensors = {}
    for name, value in params.items():
        if is_matrix(name):
            tensors[name], tensors[name + ".scale"] = quantise(value, 127 if name in LOOKED_UP else encoder.MOST_WEIGHT)
        else:
            tensors[name] = value.astype(np.float32)
    return tensors


def write(tensors, about, target):
    # safetensors writes an array as it lies in memory, whatever its strides.
    tensors = {name: np.ascontiguousarray(tensor) for name, tensor in tensors.items()}
    save_file(tensors, target + ".part", about)
    settle(target + ".part")
    os.chmod(target + ".part", 0o644)
    os.replace(target + ".part", target)


def settle(path):
    """Writes the file's header in a fixed order, which safetensors leaves to chance; the data stays."""
    with open(path, "rb") as file:
        size = int.from_bytes(file.read(8), "little")
        header, data = json.loads(file.read(size)), file.read()
    text = json.dumps({name: header[name] for name in sorted(header)}, sort_keys=True, separators=(",", ":")).encode()
    text += b" " * (-len(text) % 8)
    with open(path, "wb") as file:
        file.write(len(text).to_bytes(8, "little") + text + data)


def of_layers(layers, inner):
    """What the engine must know of the layers' computation."""
    return {"activation": "gelu_tanh", "norm_epsilon": str(encoder.EPSILON), "layers": str(layers), "width": str(encoder.WIDTH),
            "attention_heads": str(encoder.HEADS), "inner": str(inner)}


def reader_metadata(params, run):
    return {"format": "events 1", **of_layers(encoder.layers_of(params), len(params["layer.0.up.bias"])), "command": run["command"],
            "seed": str(run["seed"])}


def metadata(run):
    sizes = {"arc": heads.ARC, "label": heads.LABEL, "positions": encoder.POSITIONS,
             "pieces_per_word": pieces.PIECES_PER_WORD, "words_trained": batches.MOST_WORDS, "pieces_trained": batches.MOST_PIECES}
    return {"format": "6", **of_layers(len(run["source_layers"]), run["inner"]), **{k: str(v) for k, v in sizes.items()},
            "source": "sentence-transformers/all-MiniLM-L6-v2", "source_layers": ",".join(map(str, run["source_layers"])),
            "source_sha256": run["source_sha256"], "data": json.dumps(run["data"]), "command": run["command"],
            "seed": str(run["seed"]), "steps": str(run["steps"])}


if __name__ == "__main__":
    main()
