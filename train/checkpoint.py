"""Checkpoints that a stopped run goes on from.

Promises: a checkpoint is whole or not there (written aside, then renamed), and holds parameters, optimiser state and step.
The random numbers of a step follow from seed and step, so they need no saving.
"""
import os

import jax
import numpy as np


def save(path, step, params, state):
    leaves = {f"state.{n}": leaf for n, leaf in enumerate(jax.tree.leaves(state))}
    with open(path + ".part", "wb") as file:
        np.savez(file, step=step, **{"param." + name: value for name, value in params.items()}, **leaves)
    os.replace(path + ".part", path)


def load(path, state):
    """(step, params, state); `state` is a fresh one, for its structure."""
    with np.load(path) as saved:
        leaves, structure = jax.tree.flatten(state)
        leaves = [saved[f"state.{n}"] for n in range(len(leaves))]
        return int(saved["step"]), parameters(saved), jax.tree.unflatten(structure, leaves)


def parameters(saved):
    """The parameters in an open checkpoint."""
    return {name.removeprefix("param."): saved[name] for name in saved.files if name.startswith("param.")}
